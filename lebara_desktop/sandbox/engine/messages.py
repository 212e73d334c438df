"""What the operator sends to people: the SMS and e-mail texts, in their language, kept for 681 and the inbox."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from lebara_desktop.sandbox.catalog import exponent, market
from lebara_desktop.sandbox.clock import from_ms
from lebara_desktop.sandbox.tables import customer, line, message

SENDER = "Lebara"

# template: {language: (subject, content)}; what is longer than a short message is sent by e-mail as well
_TEXTS: dict[str, dict[str, tuple[str, str]]] = {
    "welcome": {
        "en": ("Welcome", "Welcome! Your number {msisdn} is active."),
        "zh": ("欢迎", "欢迎！您的号码 {msisdn} 已激活。"),
    },
    "paymentReceived": {
        "en": ("Payment received", "We received {amount} for {plan}. Your plan is being set up."),
        "zh": ("已收到付款", "我们已收到 {plan} 的付款 {amount}，套餐正在开通。"),
    },
    "renewalConfirmed": {
        "en": ("Your plan is renewed", "{plan} is active on {msisdn} until {end}. You paid {amount}. Order {order}."),
        "zh": ("续订成功", "{msisdn} 的 {plan} 有效期至 {end}，已付 {amount}。订单 {order}。"),
    },
    "renewalQueued": {
        "en": ("Your next plan is booked", "{plan} begins on {start} on {msisdn}. You paid {amount}. Order {order}."),
        "zh": ("下一个套餐已预订", "{msisdn} 的 {plan} 将于 {start} 生效，已付 {amount}。订单 {order}。"),
    },
    "addOnActive": {
        "en": ("Add-on active", "{plan} was added on {msisdn}. You paid {amount}. Order {order}."),
        "zh": ("加油包已生效", "{msisdn} 已添加 {plan}，已付 {amount}。订单 {order}。"),
    },
    "planStarted": {
        "en": ("Your plan has begun", "{plan} is now active on {msisdn} until {end}."),
        "zh": ("套餐已生效", "{msisdn} 的 {plan} 已生效，有效期至 {end}。"),
    },
    "reminder": {
        "en": ("Your plan ends soon", "{plan} on {msisdn} ends on {end}, in {days} day(s). Renew to stay connected."),
        "zh": ("套餐即将到期", "{msisdn} 的 {plan} 将于 {end} 到期（还剩 {days} 天），请及时续订。"),
    },
    "planEnded": {
        "en": ("Your plan has ended", "{plan} on {msisdn} ended on {end}. Renew to use your plan again."),
        "zh": ("套餐已到期", "{msisdn} 的 {plan} 已于 {end} 到期，请续订。"),
    },
    "lineSuspended": {
        "en": ("Your number is suspended", "{msisdn} is suspended. Renew before {end} to keep your number."),
        "zh": ("号码已停机", "{msisdn} 已停机。请在 {end} 前续订以保留号码。"),
    },
    "numberLost": {
        "en": ("Your number is gone", "{msisdn} was taken back because it was not renewed in time."),
        "zh": ("号码已收回", "{msisdn} 因未及时续订已被收回。"),
    },
    "autoRenewFailed": {
        "en": ("Automatic renewal failed", "We could not renew {plan} on {msisdn}: the payment did not go through."),
        "zh": ("自动续订失败", "{msisdn} 的 {plan} 自动续订失败：付款未成功。"),
    },
    "autoRenewOn": {
        "en": ("Automatic renewal is on", "{msisdn} now renews by itself."),
        "zh": ("已开启自动续订", "{msisdn} 已开启自动续订。"),
    },
    "autoRenewOff": {
        "en": ("Automatic renewal is off", "{msisdn} no longer renews by itself."),
        "zh": ("已关闭自动续订", "{msisdn} 已关闭自动续订。"),
    },
    "refunded": {
        "en": ("Your payment was returned", "We returned {amount} for order {order}."),
        "zh": ("已退款", "订单 {order} 的 {amount} 已退回。"),
    },
    "creditAdded": {
        "en": ("Credit added", "{amount} was added to your credit."),
        "zh": ("充值成功", "已为您的余额充值 {amount}。"),
    },
    "creditExpired": {
        "en": ("Your credit has expired", "Your credit has passed its last day."),
        "zh": ("余额已过期", "您的余额已过有效期。"),
    },
}
_BY_MAIL = frozenset({"renewalConfirmed", "renewalQueued", "refunded"})
_SYMBOLS = {"GBP": "£", "CNY": "¥", "EUR": "€"}


def price(minor: int, currency: str) -> str:
    """Return an amount as people write it in a message."""
    digits = exponent(currency)
    whole, part = divmod(minor, 10**digits)
    figures = f"{whole}.{part:0{digits}d}" if digits else str(whole)
    return f"{_SYMBOLS[currency]}{figures}" if currency in _SYMBOLS else f"{figures} {currency}"


def day(moment: int, market_id: str) -> str:
    """Return the day of ``moment`` where the customer's operator is."""
    when: datetime = from_ms(moment).astimezone(market(market_id).zone)
    return when.strftime("%Y-%m-%d")


def send(tx: Connection, at: int, line_id: int, template: str, *, order_id: int | None = None, **values: str) -> None:
    """Send ``template`` to the owner of a line."""
    joined = select(customer, line.c.msisdn).join(line, line.c.party_id == customer.c.party_id)
    owner = tx.execute(joined.where(line.c.id == line_id)).one()
    _write(tx, at, owner, owner.msisdn, template, order_id, values)


def send_to_party(tx: Connection, at: int, party_id: str, template: str, **values: str) -> None:
    """Send ``template`` to a customer, about no line in particular."""
    owner = tx.execute(select(customer).where(customer.c.party_id == party_id)).one()
    _write(tx, at, owner, owner.phone, template, None, values)


def _write(
    tx: Connection, at: int, owner: Row[Any], msisdn: str, template: str, order_id: int | None, values: dict[str, str]
) -> None:
    texts = _TEXTS[template]
    subject, content = texts.get(str(owner.language).partition("-")[0]) or texts["en"]
    content = content.format_map({"msisdn": f"+{msisdn}", **values})
    row = {"party_id": owner.party_id, "msisdn": msisdn, "template": template, "sent_at": at, "order_id": order_id}
    rows = [{**row, "kind": "SMS", "recipient": msisdn, "subject": "", "content": content}]
    if template in _BY_MAIL:
        mail = f"{owner.given_name},\n\n{content}\n\n{SENDER}"
        rows.append({**row, "kind": "Email", "recipient": owner.email, "subject": subject, "content": mail})
    tx.execute(insert(message), rows)


def write(tx: Connection, at: int, owner: Row[Any], by_mail: bool, subject: str, content: str) -> int:
    """Send a text of somebody's own to a customer and return its number."""
    to = owner.email if by_mail else owner.phone
    row = {"party_id": owner.party_id, "msisdn": owner.phone, "template": "custom", "sent_at": at, "order_id": None}
    row |= {"kind": "Email" if by_mail else "SMS", "recipient": to, "subject": subject, "content": content}
    done = tx.execute(insert(message).values(**row))
    return int(done.inserted_primary_key[0]) if done.inserted_primary_key else 0


def latest(tx: Connection, msisdn: str | None = None, limit: int = 50) -> list[Row[Any]]:
    """Return the newest messages, of one number if asked."""
    query = select(message).order_by(message.c.sent_at.desc(), message.c.id.desc()).limit(limit)
    return list(tx.execute(query if msisdn is None else query.where(message.c.msisdn == msisdn)))
