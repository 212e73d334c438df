"""Numbers and SIM cards at the operator: implements ``Sims`` of ``port_sim.py``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from urllib.parse import quote

from lebara_desktop.api import bodies
from lebara_desktop.api.bodies import Json, encode
from lebara_desktop.api.profile import Api, Profile
from lebara_desktop.api.proofs import PROOF, Proofs
from lebara_desktop.api.reading import Reading
from lebara_desktop.api.requests import quoted
from lebara_desktop.api.schema import sims
from lebara_desktop.api.session import Session
from lebara_desktop.api.wire import JSON, Request
from lebara_desktop.domain.ids import AccountId, Msisdn, OrderId, PartyId, ProductId
from lebara_desktop.domain.signin import CodeSent
from lebara_desktop.domain.sim import Change, ChangeKind, Iccid, Need, PortWish, Proof, Revealed, ServiceFact, SimCard


class SimsClient:
    """What the methods do and raise stands in ``port_sim.py``."""

    def __init__(self, profile: Profile, session: Callable[[], Session], reading: Reading) -> None:
        self._profile = profile
        self._read = reading
        self._proofs = Proofs(profile, session)

    # Proofs.

    async def ask_code(self, need: Need, number: Msisdn, *, by_email: bool = False, language: str = "") -> CodeSent:
        """See ``Prover``."""
        return await self._proofs.by_code(need, number, by_email=by_email, language=language)

    async def ask_again(self) -> CodeSent:
        """See ``Prover``."""
        return await self._proofs.again()

    async def prove_code(self, code: str) -> Proof:
        """See ``Prover``."""
        return await self._proofs.by_answer(code)

    async def prove_password(self, password: str) -> Proof:
        """See ``Prover``."""
        return await self._proofs.by_password(password)

    def drop_code(self) -> None:
        """See ``Prover``."""
        self._proofs.drop()

    # What can be read.

    async def cards(self, party: PartyId) -> tuple[SimCard, ...]:
        """See ``Sims``."""
        request = self._list(Api.RESOURCES, "resource", ("relatedParty.id", party))
        return await self._read.every(request, lambda found: sims.cards(found, party))

    async def changes(self, party: PartyId) -> tuple[Change, ...]:
        """See ``Sims``."""
        kinds = ",".join(one.value for one in ChangeKind)
        request = self._list(Api.ORDERING, "productOrder", ("relatedParty.id", party), ("category", kinds))
        return await self._read.every(request, lambda found: sims.changes(found, party))

    async def service(self, number: Msisdn) -> ServiceFact | None:
        """See ``Sims``."""
        request = self._list(Api.SERVICES, "service", ("serviceCharacteristic.value", number.digits))
        return await self._read.every(request, lambda found: sims.services(found, number))

    # What changes something and costs nothing.

    async def rename(self, product: ProductId, name: str) -> None:
        """See ``Sims``."""
        body = encode({"productCharacteristic": [_fact("lineName", name)]})
        await self._read.once(self._patch(Api.INVENTORY, "product", product, body), lambda _document: None)

    async def activate(self, service: str, iccid: Iccid) -> ServiceFact:
        """See ``Sims``."""
        body = encode({"state": "active", "serviceCharacteristic": [_fact("iccid", iccid.digits)]})
        return await self._read.once(self._patch(Api.SERVICES, "service", service, body), sims.service)

    async def link(self, key: str, party: PartyId, account: AccountId, number: Msisdn, proof: Proof) -> Change:
        """See ``Sims``."""
        product: Json = {"productCharacteristic": [_fact("msisdn", number.digits)]}
        body = self._order(key, ChangeKind.LINK, "NumberOrder", (party, account), ("add", product))
        return await self._send(key, body, proof)

    async def unlink(self, key: str, party: PartyId, account: AccountId, product: ProductId, proof: Proof) -> Change:
        """See ``Sims``."""
        body = self._order(key, ChangeKind.UNLINK, "NumberOrder", (party, account), ("delete", {"id": product}))
        return await self._send(key, body, proof)

    async def replace(
        self, key: str, party: PartyId, account: AccountId, product: ProductId, card: Iccid | None, proof: Proof
    ) -> Change:
        """See ``Sims``."""
        facts = [_fact("simType", "SIM" if card else "eSIM")] + ([_fact("iccid", card.digits)] if card else [])
        changed: Json = {"id": product, "productCharacteristic": facts}
        body = self._order(key, ChangeKind.REPLACE, "SimOrder", (party, account), ("modify", changed))
        return await self._send(key, body, proof)

    async def port_in(self, key: str, party: PartyId, account: AccountId, product: ProductId, wish: PortWish) -> Change:
        """See ``Sims``."""
        facts = {
            "portInNumber": wish.number.digits,
            "donorOperator": wish.donor,
            "accountNumber": wish.account,
            "portDate": _day(wish.day),
        }
        changed: Json = {
            "id": product,
            "productCharacteristic": [_fact(name, value) for name, value in facts.items()],
        }
        body = self._order(key, ChangeKind.PORT_IN, "PortOrder", (party, account), ("modify", changed))
        return await self._send(key, body)

    async def stop(self, key: str, order: OrderId) -> bool:
        """See ``Sims``."""
        request = self._post(Api.ORDERING, "cancelProductOrder", bodies.cancellation(order), key)
        return await self._read.once(request, sims.stopped)

    async def reveal(self, sim: str, proof: Proof) -> Revealed:
        """See ``Sims``."""
        path = f"{self._profile.base(Api.RESOURCES)}/resource/{quote(sim, safe='')}/reveal"
        request = Request("resource reveal", "POST", path, body=b"{}", headers={"Content-Type": JSON})
        return await self._read.once(request.with_header(PROOF, proof.token), sims.revealed)

    async def register_holder(self, party: PartyId, kind: str, number: str) -> None:
        """See ``Sims``."""
        document: Json = {"identificationType": kind, "identificationId": number}
        body = encode({"individualIdentification": [document]})
        await self._read.once(self._patch(Api.PARTY, "individual", party, body), lambda _document: None)

    # Requests.

    async def _send(self, key: str, body: bytes, proof: Proof | None = None) -> Change:
        request = self._post(Api.ORDERING, "productOrder", body, key)
        request = request.with_header(PROOF, proof.token) if proof else request
        return await self._read.once(request, sims.change)

    def _order(
        self, key: str, kind: ChangeKind, type_: str, who: tuple[PartyId, AccountId], what: tuple[str, Json]
    ) -> bytes:
        item: Json = {"id": "1", "action": what[0], "quantity": 1, "product": what[1]}
        head = bodies.order_head(key, kind.value, *who)
        return encode({**head, "productOrderItem": [item], "@type": type_})

    def _list(self, api: Api, resource: str, *filters: tuple[str, str]) -> Request:
        return Request(resource, "GET", f"{self._profile.base(api)}/{resource}", filters, safe=True)

    def _patch(self, api: Api, resource: str, number: str, body: bytes) -> Request:
        path = f"{self._profile.base(api)}/{resource}/{quote(number, safe='')}"
        return Request(resource, "PATCH", path, (), body, {"Content-Type": JSON})

    def _post(self, api: Api, resource: str, body: bytes, key: str) -> Request:
        headers: Mapping[str, str] = {"Content-Type": JSON, "Idempotency-Key": quoted(key)}
        return Request(resource, "POST", f"{self._profile.base(api)}/{resource}", (), body, headers)


def _fact(name: str, value: str) -> Json:
    return {"name": name, "value": value}


def _day(day: date) -> str:
    return day.isoformat()
