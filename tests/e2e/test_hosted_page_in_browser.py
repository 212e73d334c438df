"""The payment pages in a real browser: a card typed into the form, a code opened on a phone, captured once."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import shutil
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from selenium import webdriver
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from lebara_desktop.app.embedded import Sample
from lebara_desktop.tour.audit import Auditor, Books
from tests.e2e.operators import AMIRA, CHEN, OutsideOperator

_CHROMIUM, _DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
_VERIFIER = "v" * 64
_PATIENCE = 15  # seconds
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)

pytestmark = pytest.mark.skipif(not (_CHROMIUM and _DRIVER), reason="there is no chromium with its driver here")


@dataclass
class Buyer:
    """A customer who orders over HTTP, as any program of theirs would."""

    client: httpx.Client
    person: Sample
    names: dict[str, Any]

    @classmethod
    def sign_in(cls, client: httpx.Client, person: Sample) -> Buyer:
        """Sign in by password (docs/operator-api.md, "Sign-in")."""
        challenge = base64.urlsafe_b64encode(hashlib.sha256(_VERIFIER.encode()).digest()).rstrip(b"=").decode()
        who = {"username": person.login, "password": person.password, "market": person.market, "nonce": "n"}
        pkce = {"code_challenge": challenge, "code_challenge_method": "S256"}
        common = {"client_id": "lebara-desktop", "scope": "openid profile"}
        code = client.post("/oauth/authorize-challenge", data={**common, **who, **pkce}).raise_for_status().json()
        grant = {"grant_type": "authorization_code", "code": code["authorization_code"], "code_verifier": _VERIFIER}
        token = client.post("/oauth/token", data={**common, **grant}).raise_for_status().json()["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        return cls(client, person, client.get("/oauth/userinfo").raise_for_status().json())

    def order(self) -> dict[str, Any]:
        """Order the running plan once more."""
        product = self._first("/tmf-api/productInventory/v4/product?status=active,suspended,pendingActive")
        plan = product["productOffering"]
        price = next(one["price"] for one in product["productPrice"])
        ref = str(uuid.uuid4())
        item = {
            "id": "1",
            "action": "modify",
            "quantity": 1,
            "productOffering": {"id": plan["id"], "name": plan["name"]},
            "product": {
                "id": product["id"],
                "productCharacteristic": [
                    {"name": "msisdn", "value": self.person.login.lstrip("+")},
                    {"name": "startMode", "value": "afterCurrent"},
                    {"name": "autoRenew", "value": False},
                ],
            },
        }
        body = {
            "externalId": ref,
            "category": "renewal",
            "channel": [{"id": "subscriber", "role": "orderCapture"}],
            "relatedParty": [{"id": self.names["party_id"], "role": "customer", "@referredType": "Individual"}],
            "billingAccount": {"id": self.names["account_id"]},
            "productOrderItem": [item],
            "orderTotalPrice": [{"priceType": "oneTime", "price": price}],
        }
        return self._post("/tmf-api/productOrderingManagement/v4/productOrder", ref, body)

    def pay(self, order: dict[str, Any], way: str) -> dict[str, Any]:
        """Begin a payment of ``order`` by ``way``."""
        found = self.client.get("/tmf-api/paymentMethod/v4/paymentMethod").raise_for_status().json()
        method = next(one for one in found if one.get("method") == way)
        total = order["orderTotalPrice"][0]["price"]["taxIncludedAmount"]
        key = f"{order['externalId']}/1"
        body = {
            "correlatorId": key,
            "account": {"id": self.names["account_id"], "@referredType": "BillingAccount"},
            "channel": {"id": "subscriber"},
            "totalAmount": total,
            "paymentItem": [
                {"id": "1", "item": {"id": order["id"], "@referredType": "ProductOrder"}, "totalAmount": total}
            ],
            "paymentMethod": {"id": method["id"], "@type": "PaymentMethodRef", "@referredType": method["@type"]},
        }
        return self._post("/payment/v4/payment", key, body)

    def _first(self, path: str) -> dict[str, Any]:
        found: list[dict[str, Any]] = self.client.get(path).raise_for_status().json()
        return found[0]

    def _post(self, path: str, key: str, body: dict[str, Any]) -> dict[str, Any]:
        answer = self.client.post(path, json=body, headers={"Idempotency-Key": key})
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made


@pytest.fixture
def operator(tmp_path: Path) -> Iterator[OutsideOperator]:
    made = OutsideOperator(tmp_path, activation_delay=0)
    made.start()
    yield made
    made.kill()


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = _CHROMIUM or ""
    for flag in (*_FLAGS, f"--user-data-dir={tmp_path / 'browser'}"):
        options.add_argument(flag)
    made = webdriver.Chrome(options, webdriver.ChromeService(_DRIVER))
    made.set_page_load_timeout(_PATIENCE)
    yield made
    made.quit()


@pytest.fixture
def client(operator: OutsideOperator) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=operator.url, trust_env=False, timeout=10) as made:
        yield made


def _books(operator: OutsideOperator, person: Sample) -> Books:
    return asyncio.run(Auditor(operator.url).read(person, "CNY" if person.market == "CN-SEED" else "GBP"))


def _until(browser: webdriver.Chrome, holds: Callable[[webdriver.Chrome], object], otherwise: str) -> None:
    """Wait for ``holds``, over the change from one page to the next."""
    changing = (StaleElementReferenceException, NoSuchElementException)
    WebDriverWait(browser, _PATIENCE, ignored_exceptions=changing).until(holds, otherwise)


def _read(browser: webdriver.Chrome, text: str) -> None:
    _until(
        browser,
        lambda shown: text in shown.find_element(By.TAG_NAME, "body").text,
        f"the page does not say {text!r}",
    )


def _type(browser: webdriver.Chrome, **fields: str) -> None:
    for name, text in fields.items():
        field = browser.find_element(By.NAME, name)
        field.clear()
        field.send_keys(text)


def _press(browser: webdriver.Chrome, action: str) -> None:
    browser.find_element(By.CSS_SELECTOR, f"button[name=action][value={action}]").click()


def _fits(browser: webdriver.Chrome) -> bool:
    return bool(browser.execute_script("return document.documentElement.scrollWidth <= window.innerWidth"))


def test_a_card_typed_into_the_form_is_corrected_charged_once_and_a_reload_charges_nothing(
    operator: OutsideOperator, client: httpx.Client, browser: webdriver.Chrome
) -> None:
    before = _books(operator, AMIRA)
    buyer = Buyer.sign_in(client, AMIRA)
    page = buyer.pay(buyer.order(), "card")["redirectUrl"]
    browser.set_window_size(1100, 900)
    browser.get(page)
    _read(browser, "Pay £15.00")
    assert browser.switch_to.active_element.get_attribute("name") == "cardnumber"
    _type(browser, cardnumber="4242 4242 4242 4243", expiry="12/30", cvc="123", name="A Okafor")
    _press(browser, "pay")
    _read(browser, "This card number is not right. Check the digits.")
    assert browser.find_element(By.NAME, "name").get_attribute("value") == "A Okafor"
    assert not browser.find_element(By.NAME, "cvc").get_attribute("value"), "the security code was sent back"
    _type(browser, cardnumber="4242 4242 4242 4242", cvc="123")
    _press(browser, "pay")
    _read(browser, "Payment received")
    _read(browser, "Visa •••• 4242")
    browser.refresh()
    _read(browser, "Payment received")
    browser.back()
    assert _books(operator, AMIRA).differs_by_one_renewal(before, 1500)


def test_a_code_opens_a_page_that_fits_a_phone_and_pays_once(
    operator: OutsideOperator, client: httpx.Client, browser: webdriver.Chrome
) -> None:
    before = _books(operator, CHEN)
    buyer = Buyer.sign_in(client, CHEN)
    payload = buyer.pay(buyer.order(), "alipay")["qrCodePayload"]
    metrics = {"width": 360, "height": 640, "deviceScaleFactor": 2, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    browser.get(payload)
    _read(browser, "50.00")
    assert _fits(browser), "the page is wider than the phone"
    button = browser.find_element(By.CSS_SELECTOR, "button[value=approve]")
    assert button.rect["height"] >= 44, "too small for a thumb"
    assert button.rect["y"] + button.rect["height"] <= 640, "the button is below the screen"
    _press(browser, "approve")
    _read(browser, "50.00")
    _until(
        browser, lambda shown: not shown.find_elements(By.CSS_SELECTOR, "button"), "there is still something to press"
    )
    assert _fits(browser)
    assert _books(operator, CHEN).differs_by_one_renewal(before, 5000)
