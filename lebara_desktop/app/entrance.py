"""What the sign-in page stands on in this program: the services that let people in, the countries, the sandbox, a till."""

from __future__ import annotations

from collections.abc import Callable

from lebara_desktop.api.profile import Profile
from lebara_desktop.app.composition import Services
from lebara_desktop.app.embedded import EmbeddedOperator
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.countries import country_name
from lebara_desktop.ui.pages.login.ports import Around, Doors
from lebara_desktop.ui.pages.login.presenter import LoginPresenter
from lebara_desktop.ui.pages.login.state import Market, Operator
from lebara_desktop.ui.widgets.opening import open_url

_KINGDOM = {
    **{"en": "United Kingdom", "de": "Vereinigtes Königreich", "zh": "英国", "ar": "المملكة المتحدة"},
    **{"nl": "Verenigd Koninkrijk", "fr": "Royaume-Uni", "es": "Reino Unido", "da": "Storbritannien"},
}
_CHINA = {
    **{"en": "China (sample)", "de": "China (Muster)", "zh": "中国（示例）", "ar": "الصين (عينة)"},
    **{"nl": "China (voorbeeld)", "fr": "Chine (exemple)", "es": "China (muestra)", "da": "Kina (eksempel)"},
}


def make_entrance(
    services: Services,
    profile: Profile,
    embedded: EmbeddedOperator | None,
    report: Callable[[Exception], None],
    *,
    till: bool,
    sims: bool,
) -> LoginPresenter:
    """Return the presenter of the sign-in page. ``till``: a shop's counter; ``sims``: there is a page to activate a SIM on."""
    around = Around(
        operator=Operator.STARTING if embedded else Operator.READY,
        sandbox=embedded is not None,
        till=till,
        sims=sims,
        restart_operator=embedded.restart if embedded else lambda: None,
        visit=lambda url: open_url(url, services.sign_in.hosts),
        open_inbox=lambda: embedded is not None and open_url(f"{embedded.url}/#inbox", ("127.0.0.1",)),
    )
    doors = Doors(services.session, services.sign_in, services.registration)
    return LoginPresenter(doors, services.clock, TaskScope(report), _markets(profile, embedded), around)


def _markets(profile: Profile, embedded: EmbeddedOperator | None) -> list[Market]:
    """Return the countries to choose from; the sandbox serves two, a real operator is one market."""
    if embedded is not None:
        return [Market("GB", _KINGDOM), Market("CN-SEED", _CHINA)]
    return [Market(profile.market, {"en": country_name(profile.market)})]
