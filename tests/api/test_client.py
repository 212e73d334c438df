"""The client as the services see it: lists page by page, references, refunds, money posts and their second token."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from lebara_desktop.api import bodies
from lebara_desktop.api.client import open_operator
from lebara_desktop.domain.checkout import Answered, Lost, OrderState, PaymentState, StartMode, Unsent
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import AccountId, MethodId, OrderId, PartyId, PaymentId, ProductId
from lebara_desktop.domain.money import Money

from .desk import DRAFT, NOW, PROFILE, Desk, Vault, order, payment, refused, said

BASE = "/tmf-api/communicationManagement/v4/communicationMessage"
OFFERS, PRICES, SPECS = (
    f"/tmf-api/productCatalogManagement/v4/{one}"
    for one in ("productOffering", "productOfferingPrice", "productSpecification")
)
ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder"
CANCEL = "/tmf-api/productOrderingManagement/v4/cancelProductOrder"
PAYMENTS, REFUNDS = "/payment/v4/payment", "/payment/v4/refund"
VOUCHER = "/tmf-api/prepayBalanceManagement/v4/topupBalance"
ALICE = PartyId("ind-1")


def _listing(total: int, *, status: int | None = None, count: bool = True) -> object:
    def answer(request: httpx.Request) -> httpx.Response:
        offset, limit = (int(request.url.params[name]) for name in ("offset", "limit"))
        if offset >= total > 0:
            return refused(416)
        page = [{"id": str(n)} for n in range(offset, min(total, offset + limit))]
        whole = len(page) == total
        headers = {"X-Total-Count": str(total)} if count else {}
        return said(page, status or (200 if whole else 206), **headers)

    return answer


@pytest.mark.parametrize("count", [True, False])
@pytest.mark.parametrize(("total", "pages"), [(0, 1), (199, 1), (200, 1), (201, 2), (450, 3)])
async def test_a_list_is_read_to_its_end(total: int, pages: int, count: bool) -> None:
    desk = Desk({BASE: _listing(total, count=count)})  # type: ignore[dict-item]  # an answer by request
    async with desk.client() as client:
        assert len(await client.messages(ALICE)) == total
    assert pages <= desk.count(BASE) <= pages + 1


async def test_a_count_of_more_than_there_is_does_not_keep_us_asking() -> None:
    async with Desk({BASE: [said([{"id": "1"}], X_Total_Count="99999"), said([])]}).client() as client:
        assert len(await client.messages(ALICE)) == 1
    desk = Desk({BASE: said([{"id": "1"}], X_Total_Count="x")})
    async with desk.client() as client:
        assert len(await client.messages(ALICE)) == 1
    assert desk.count(BASE) == 1


async def test_a_server_that_ignores_offsets_is_asked_twice_and_believed_once() -> None:
    desk = Desk({BASE: said([{"id": "1"}, {"id": "2"}], 206)})
    async with desk.client() as client:
        assert [one.id for one in await client.messages(ALICE)] == ["1", "2"]
    assert desk.count(BASE) == 2


async def test_a_list_without_end_is_a_bad_answer() -> None:
    desk = Desk({BASE: _listing(10**9)})  # type: ignore[dict-item]  # an answer by request
    async with desk.client() as client:
        with pytest.raises(AppError) as caught:
            await client.messages(ALICE)
    assert caught.value.kind is ErrorKind.BAD_ANSWER
    assert desk.count(BASE) == 25


async def test_416_on_the_first_page_is_an_error() -> None:
    async with Desk({BASE: refused(416)}).client() as client:
        with pytest.raises(AppError):
            await client.messages(ALICE)


async def test_what_is_no_list_is_a_bad_answer() -> None:
    async with Desk({BASE: said({"id": "1"})}).client() as client:
        with pytest.raises(AppError) as caught:
            await client.messages(ALICE)
    assert caught.value.kind is ErrorKind.BAD_ANSWER


async def test_lines_credit_and_ways_are_asked_for_their_owner() -> None:
    credit = {"id": "c", "usageType": "monetary", "remainingValue": {"amount": 5, "units": "GBP"}}
    desk = Desk(
        {
            "/tmf-api/productInventory/v4/product": said([]),
            "/tmf-api/prepayBalanceManagement/v4/bucket": said([credit]),
            "/tmf-api/paymentMethod/v4/paymentMethod": said([{"id": "m", "@type": "CreditMethod"}, {"id": "n"}]),
        }
    )
    async with desk.client() as client:
        assert await client.lines(ALICE) == ()
        found = await client.credit(AccountId("acc-1"))
        assert found is not None
        assert found.balance == Money(500, "GBP")
        assert [one.id for one in await client.ways_to_pay(ALICE)] == ["m"]
        assert client.order_body(DRAFT) == bodies.order(DRAFT)
        paid = client.payment_body("i/1", DRAFT.account, OrderId("ord-1"), DRAFT.total, MethodId("card"))
        assert paid == bodies.payment("i/1", DRAFT.account, OrderId("ord-1"), DRAFT.total, MethodId("card"))
    asked = [dict(one.url.params) for one in desk.seen if one.method == "GET"]
    assert {"relatedParty.id": "ind-1", "offset": "0", "limit": "200"} in asked
    assert {"partyAccount.id": "acc-1", "usageType": "monetary", "offset": "0", "limit": "200"} in asked


async def test_messages_about_an_order_are_only_those() -> None:
    about = {"id": "2", "characteristic": [{"name": "productOrderId", "value": "ord-1"}]}
    async with Desk({BASE: said([{"id": "1"}, about])}).client() as client:
        assert [one.id for one in await client.messages(ALICE, OrderId("ord-1"))] == ["2"]


def _offer(number: int, **changes: object) -> dict[str, object]:
    return {
        "id": f"o{number}",
        "name": f"Plan {number}",
        "category": [{"id": "data_only"}],
        "productOfferingTerm": [{"duration": {"amount": 30, "units": "day"}}],
        "productOfferingPrice": [{"id": f"p{number}", "@referredType": "ProductOfferingPrice"}],
        "productSpecification": {"id": f"s{number}"},
        **changes,
    }


def _spec(number: int) -> httpx.Response:
    value = {"value": number + 1, "unitOfMeasure": "GB"}
    return said(
        {
            "id": f"s{number}",
            "productSpecCharacteristic": [{"name": "allowance.data", "productSpecCharacteristicValue": [value]}],
        }
    )


def _prices(request: httpx.Request) -> httpx.Response:
    asked = request.url.params["id"].split(",")
    return said([{"id": one, "price": {"unit": "CNY", "value": 50}} for one in asked if one != "p3"])


async def test_prices_come_in_one_request_and_specifications_side_by_side() -> None:
    desk = Desk({OFFERS: said([_offer(n) for n in range(8)]), PRICES: _prices})
    running = most = 0

    def slowly(number: int) -> object:
        async def answer(_request: httpx.Request) -> httpx.Response:
            nonlocal running, most
            running += 1
            most = max(most, running)
            for _ in range(5):
                await asyncio.sleep(0)
            running -= 1
            return refused(404, "notFound") if number == 5 else said(b"{") if number == 6 else _spec(number)

        return answer

    desk.routes |= {f"{SPECS}/s{n}": slowly(n) for n in range(8)}  # type: ignore[misc]  # answers by request
    async with desk.client() as client:
        offers = await client.offers("CN-SEED", "subscriber")
    assert [one.id for one in offers] == ["o0", "o1", "o2", "o4", "o7"]  # o3 has no price, o5 and o6 no specification
    assert offers[1].price == Money(5000, "CNY")
    assert desk.count(PRICES) == 1
    assert 1 < most <= 4


async def test_many_prices_are_asked_for_in_parts() -> None:
    specification = [{"name": "allowance.national_sms", "productSpecCharacteristicValue": [{"value": 1}]}]
    offers = [_offer(n + 10, prodSpecCharValueUse=specification) for n in range(120)]
    desk = Desk({OFFERS: said(offers), PRICES: _prices})
    async with desk.client() as client:
        assert len(await client.offers("CN-SEED", "subscriber")) == 120
    assert desk.count(PRICES) == 3


async def test_trouble_behind_a_reference_is_the_calls_own_error() -> None:
    desk = Desk({OFFERS: said([_offer(1)]), PRICES: _prices, f"{SPECS}/s1": refused(403, "forbidden")})
    async with desk.client() as client:
        with pytest.raises(AppError) as caught:
            await client.offers("CN-SEED", "subscriber")
    assert caught.value.kind is ErrorKind.FORBIDDEN


async def test_now_follows_the_operator_and_ids_cannot_change_the_path() -> None:
    desk = Desk()
    async with desk.client(sign_in=False) as client:
        assert client.now() == NOW
        await client.sign_in("a", "b", "GB")
        desk.clock.advance(timedelta(hours=1))
        with pytest.raises(AppError):
            await client.person(PartyId("../x?y#z"))
        assert desk.seen[-1].url.raw_path == b"/tmf-api/party/v4/individual/..%2Fx%3Fy%23z"
        for hostile in ("", ".", ".."):
            with pytest.raises(ValueError, match="id"):
                await client.person(PartyId(hostile))
        with pytest.raises(ValueError, match="ASCII"):
            await client.post_order("a\nb", b"{}")


async def test_an_order_that_ended_is_refunded_when_a_refund_says_so() -> None:
    failed = order(state="failed", payment=[{"id": "pay-1"}])
    refund = {"status": "done", "payment": {"id": "pay-1"}}
    desk = Desk({f"{ORDERS}/ord-1": said(failed), REFUNDS: [said([refund]), said([]), refused(404, "notFound")]})
    async with desk.client() as client:
        facts = [await client.order(OrderId("ord-1")) for _ in range(3)]
        desk.routes[REFUNDS] = refused(403)
        with pytest.raises(AppError):
            await client.order(OrderId("ord-1"))
    assert [one.refunded for one in facts] == [True, False, False]
    assert facts[0].state is OrderState.FAILED


async def test_a_captured_payment_whose_money_went_back_is_refunded() -> None:
    desk = Desk({f"{PAYMENTS}/pay-1": said(payment(status="captured")), REFUNDS: said([])})
    async with desk.client() as client:
        assert (await client.payment(PaymentId("pay-1"))).state is PaymentState.PAID
        desk.routes[REFUNDS] = said([{"status": "done", "payment": {"id": "pay-1"}}])
        assert (await client.payment(PaymentId("pay-1"))).state is PaymentState.REFUNDED
        desk.routes[f"{PAYMENTS}/pay-1"] = said(payment())
        assert (await client.payment(PaymentId("pay-1"))).state is PaymentState.PENDING


async def test_look_ups_by_reference_keep_only_ours() -> None:
    desk = Desk(
        {
            ORDERS: said([order(), order(id="ord-2", externalId="ref-2")]),
            PAYMENTS: said([payment(correlatorId="ref-1/2"), payment(), payment(id="pay-2", status="denied")]),
        }
    )
    async with desk.client() as client:
        assert [one.id for one in await client.orders_by_ref("ref-1")] == ["ord-1"]
        assert [one.state for one in await client.payments_by_ref("ref-1/1")] == [
            PaymentState.PENDING,
            PaymentState.DEAD,
        ]


async def test_a_persons_orders_are_listed_with_what_they_are_for_and_nothing_else() -> None:
    desk = Desk(
        {
            ORDERS: said(
                [
                    _plan_order(orderDate="2026-11-01T08:00:00Z"),
                    _plan_order(
                        id="ord-2", orderDate="2026-11-20T08:00:00Z", state="completed", payment=[{"id": "pay-1"}]
                    ),
                    _plan_order(id="ord-3", relatedParty=[{"id": "ind-2", "role": "customer"}]),
                    order(id="ord-4", productOrderItem=[{"id": "1", "action": "modify"}], orderTotalPrice=[]),
                    _plan_order("no number", id="ord-5"),
                ]
            ),
            f"{PAYMENTS}/pay-1": said(payment(status="captured")),
            REFUNDS: said([]),
        }
    )
    async with desk.client() as client:
        newest, oldest = await client.orders_of(PartyId("ind-1"))
        assert (newest.fact.id, newest.product, oldest.product) == ("ord-2", None, "prd-1")
        assert (oldest.offer, oldest.plan, oldest.account) == ("441158", "Monthly Plan £15", "acc-1")
        assert (oldest.msisdn.digits, oldest.start, oldest.auto_renew) == ("447700900123", StartMode.NOW, True)
        assert newest.ordered_at == datetime(2026, 11, 20, 8, tzinfo=UTC)
        assert [one.id for one in await client.payments_of(newest.fact)] == ["pay-1"]
        assert list(await client.payments_of(oldest.fact)) == []


def _plan_order(number: str = "447700900123", **more: object) -> dict[str, object]:
    asked = {"msisdn": number, "startMode": "now", "autoRenew": True}
    item = {
        "id": "1",
        "productOffering": {"id": "441158", "name": "Monthly Plan £15"},
        "product": {
            "id": "prd-1",
            "productCharacteristic": [{"name": name, "value": value} for name, value in asked.items()],
        },
    }
    return order(**{"productOrderItem": [item], "billingAccount": {"id": "acc-1"}, **more})


async def test_cancelling_answers_with_the_orders_truth() -> None:
    desk = Desk({CANCEL: said({"id": "c-1", "state": "done"}, 201), f"{ORDERS}/ord-1": said(order(state="cancelled"))})
    async with desk.client() as client:
        reply = await client.post_cancel("ref-1/cancel", OrderId("ord-1"))
        assert isinstance(reply, Answered)
        assert reply.fact is not None
        assert (reply.status, reply.fact.state) == (201, OrderState.CANCELLED)
        desk.routes[f"{ORDERS}/ord-1"] = refused(404, "notFound")
        assert await client.post_cancel("ref-1/cancel", OrderId("ord-1")) == Answered(201)
        desk.routes[CANCEL] = refused(409, "orderClosed")
        assert await client.post_cancel("ref-1/cancel", OrderId("ord-1")) == Answered(409, "orderClosed")


async def test_voiding_answers_with_the_payment() -> None:
    desk = Desk({f"{PAYMENTS}/pay-1/void": said(payment(status="canceled", reasonCode="canceledByPayer"))})
    async with desk.client() as client:
        reply = await client.post_void("ref-1/1/void", PaymentId("pay-1"))
    assert isinstance(reply, Answered)
    assert reply.fact is not None
    assert (reply.fact.state, reply.fact.reason) == (PaymentState.DEAD, "canceledByPayer")
    assert desk.seen[-1].headers["idempotency-key"] == '"ref-1/1/void"'


async def test_after_401_the_same_key_and_bytes_go_once_more_with_a_new_token() -> None:
    desk = Desk({ORDERS: said(order(), 201)}, valid="access-2")
    async with desk.client() as client:
        reply = await client.post_order("ref-1", b'{"a":1.50}')
    assert isinstance(reply, Answered)
    assert reply.fact is not None
    first, second = (one for one in desk.seen if one.url.path == ORDERS)
    assert first.content == second.content == b'{"a":1.50}'
    assert first.headers["idempotency-key"] == second.headers["idempotency-key"] == '"ref-1"'


async def test_a_second_401_is_the_answer() -> None:
    desk = Desk({ORDERS: refused(401, "unauthenticated")})
    async with desk.client() as client:
        assert await client.post_order("ref-1", b"{}") == Answered(401, "unauthenticated")
        desk.routes["/oauth/token"] = said({"error": "invalid_grant"}, 400)
        assert await client.post_order("ref-1", b"{}") == Answered(401, "unauthenticated")
        assert await client.post_order("ref-1", b"{}") == Answered(401, "unauthenticated")
    assert desk.count(ORDERS) == 3


async def test_where_the_token_cannot_be_renewed_for_now_nothing_was_sent() -> None:
    def gone(_request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    desk = Desk({ORDERS: said(order(), 201)}, life=1)
    async with desk.client() as client:
        desk.routes["/oauth/token"] = gone
        assert await client.post_order("ref-1", b"{}") == Unsent()
    assert not desk.count(ORDERS)


async def test_a_money_post_is_never_repeated_by_itself() -> None:
    def cut(_request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("reset")

    desk = Desk({PAYMENTS: cut})
    async with desk.client() as client:
        assert await client.post_payment("ref-1/1", b"{}") == Lost("ReadError")
    assert desk.count(PAYMENTS) == 1


async def test_a_voucher_brings_its_true_worth_or_the_operators_word() -> None:
    desk = Desk({VOUCHER: said({"status": "completed", "amount": {"amount": 10, "units": "GBP"}}, 201)})
    async with desk.client() as client:
        assert await client.redeem("123456789012", AccountId("acc-1"), "credit-1", "GBP") == Money(1000, "GBP")
        for code in ("voucherUnknown", "voucherUsed", "voucherExpired"):
            desk.routes[VOUCHER] = refused(422, code)
            with pytest.raises(AppError) as caught:
                await client.redeem("1", AccountId("acc-1"), "credit-1", "GBP")
            assert (caught.value.kind, caught.value.code) == (ErrorKind.REFUSED, code)

        def cut(_request: httpx.Request) -> httpx.Response:
            raise httpx.ReadTimeout("slow")

        desk.routes[VOUCHER] = cut
        with pytest.raises(AppError) as caught:
            await client.redeem("1", AccountId("acc-1"), "credit-1", "GBP")
        assert caught.value.kind is ErrorKind.TIMEOUT


async def test_auto_renew_is_an_order_that_costs_nothing() -> None:
    desk = Desk({ORDERS: said(order(category="autoRenew"), 201)})
    async with desk.client() as client:
        await client.set_auto_renew("ref-9", ALICE, AccountId("acc-1"), ProductId("prd-1"), True)
        body = json.loads(desk.seen[-1].content)
        assert (body["externalId"], body["category"]) == ("ref-9", "autoRenew")
        assert "orderTotalPrice" not in body
        desk.routes[ORDERS] = refused(409, "requestInProgress", Retry_After="1")
        with pytest.raises(AppError) as caught:
            await client.set_auto_renew("ref-9", ALICE, AccountId("acc-1"), ProductId("prd-1"), True)
    assert (caught.value.kind, caught.value.retry_after) == (ErrorKind.BUSY, 1.0)


async def test_the_operator_opens_and_closes() -> None:
    desk = Desk()
    transport = httpx.MockTransport(desk.handle)
    async with open_operator(PROFILE, clock=desk.clock, tokens=Vault(), transport=transport) as client:
        grant = await client.sign_in("a", "b", "GB")
    assert grant.identity.subject == "sub-1"
    with pytest.raises(AppError):
        await client.person(ALICE)
