"""The sentences of the payment pages, in English and simplified Chinese."""

from __future__ import annotations

import re

EN: dict[str, str] = {
    "pay_title": "Pay {amount}",
    "to": "To",
    "plan": "Plan",
    "number": "Number",
    "amount": "Amount",
    "card": "Card",
    "method": "Method",
    "pay": "Pay {amount}",
    "cancel": "Cancel payment",
    "refuse": "Do not pay",
    "wallet_title": "Confirm payment",
    "bank_title": "Your bank asks you",
    "bank_lead": "Approve this payment only if you know the payee and the amount is right.",
    "approve": "Approve {amount}",
    "bank_refuse": "Refuse",
    "sandbox_name": "Sandbox operator.",
    "sandbox": "Nothing here costs money.",
    "back": "You can close this page and go back to Lebara Desktop.",
    "paid_title": "Payment received",
    "paid": "{payee} has received {amount}.",
    "refunded_title": "Payment returned",
    "refunded": "The payment of {amount} was returned in full.",
    "not_paid_title": "Not paid",
    "not_charged": "Nothing was charged.",
    "other_way": "Choose another way to pay in Lebara Desktop.",
    "cardDeclined": "The card was declined.",
    "insufficientFunds": "There is not enough money on this card.",
    "bankRefused": "The payment was refused at the bank.",
    "expired": "The time to pay is over.",
    "canceledByPayer": "You cancelled the payment.",
    "orderCanceled": "The order was cancelled.",
    "failed": "The payment did not go through.",
    "missing_title": "This payment page does not exist",
    "missing": "The link is incomplete or wrong. Start the payment again in Lebara Desktop.",
}
ZH: dict[str, str] = {
    "pay_title": "支付 {amount}",
    "to": "收款方",
    "plan": "套餐",
    "number": "手机号码",
    "amount": "金额",
    "card": "银行卡",
    "method": "支付方式",
    "pay": "确认支付 {amount}",
    "cancel": "取消支付",
    "refuse": "不支付",
    "wallet_title": "确认付款",
    "bank_title": "银行请您确认",
    "bank_lead": "请核对收款方和金额，无误后再批准。",
    "approve": "批准 {amount}",
    "bank_refuse": "拒绝",
    "sandbox_name": "模拟运营商。",
    "sandbox": "此处不会产生任何费用。",
    "back": "您可以关闭此页面，返回 Lebara Desktop。",
    "paid_title": "支付成功",
    "paid": "{payee} 已收到 {amount}。",
    "refunded_title": "款项已退回",
    "refunded": "{amount} 已全额退回。",
    "not_paid_title": "未支付",
    "not_charged": "没有扣款。",
    "other_way": "请在 Lebara Desktop 中选择其他支付方式。",
    "cardDeclined": "银行卡被拒绝。",
    "insufficientFunds": "卡内余额不足。",
    "bankRefused": "银行未批准这笔付款。",
    "expired": "付款时间已过。",
    "canceledByPayer": "您取消了付款。",
    "orderCanceled": "订单已取消。",
    "failed": "付款未成功。",
    "missing_title": "付款页面不存在",
    "missing": "链接不完整或有误。请在 Lebara Desktop 中重新付款。",
}
LANGUAGES = {"en": EN, "zh-Hans": ZH}
_RANGE = re.compile(r"\s*([A-Za-z]{1,8}|\*)(-[A-Za-z0-9-]{1,40})?\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?", re.ASCII)


def choose(asked: str | None, accepted: str) -> str:
    """The language of a page: `asked` (the `lang` field) when we have it, else the best of an Accept-Language header."""
    if asked is not None and (own := _ours(asked)):
        return own
    best, language = 0.0, "en"
    for part in accepted[:400].split(","):
        match = _RANGE.fullmatch(part)
        own = _ours(match[1] + (match[2] or "")) if match else None
        weight = float(match[3] or 1) if match else 0.0
        if own and weight > best:
            best, language = weight, own
    return language


def _ours(tag: str) -> str | None:
    primary = tag.partition("-")[0].lower()
    return {"en": "en", "zh": "zh-Hans"}.get(primary)
