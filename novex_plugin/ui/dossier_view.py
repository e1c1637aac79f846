"""The dossier of a finding as rich text, in the colours of the theme."""

from html import escape
from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtGui import QPalette

from ..adapters.live import layer_title
from ..core import dossier
from ..core.articles import article_links
from ..core.checks.outcomes import BY_CODE, ORDER
from ..core.checks.result import Untested
from ..core.checks.rules import RuleException
from ..core.model.codelists import code_name
from ..core.model.records import Finding, Weighing
from ..core.texts import tr
from ..core.weighing import Orphan
from ..core.wording import quantity
from .look import blend, dim_colour

MOST_LISTED = 8  # findings named when several are chosen
Rows = Sequence[Tuple[str, str]]


def finding_html(
    finding: Finding, weighing: Optional[Weighing], changed: Sequence[str], palette: QPalette
) -> str:
    """The first part: verdict, what was decided, explanation and remarks. ``changed``: since the weighing."""
    parts = [
        _verdict(finding.outcome),
        f'<p style="margin:2px 0 4px 0"><b>{escape(dossier.heading(finding))}</b></p>',
    ]
    if weighing is not None:
        parts.append(_weighed(weighing, changed, palette))
    if finding.explanation:
        parts.append(f'<p style="margin:0 0 4px 0">{escape(finding.explanation)}</p>')
    parts += [f'<p style="margin:0 0 4px 0"><i>{escape(text)}</i></p>' for text in dossier.remarks(finding)]
    return "".join(parts)


def details_html(finding: Finding, palette: QPalette) -> str:
    """The figures, the legal basis with its articles, and where it comes from."""
    title = layer_title(finding.layer) if finding.layer else ""
    return _table(dossier.rows(finding, title), palette, _articles(finding))


def exceptions_html(finding: Finding, listed: Sequence[RuleException], palette: QPalette) -> str:
    """The ways out of the rule one by one; empty when it names none."""
    lines = dossier.exception_lines(finding, listed)
    if not lines:
        return ""
    dim = dim_colour(palette).name()
    claimed = finding.claimed
    items = "".join(
        f'<li style="margin:0 0 2px 0">{escape(text)}'
        + (f' <span style="color:{dim}">({escape(code)})</span>' if code else "")
        + (f" <b>{escape(tr('beroep op gedaan'))}</b>" if code and code == claimed else "")
        + "</li>"
        for code, text in lines
    )
    head = escape(tr("Uitzonderingen in de regel"))
    return (
        f'<p style="margin:6px 0 2px 0"><b>{head}</b></p>'
        f'<ul style="margin:0 0 0 -22px">{items}</ul>'
    )


def closing_html(palette: QPalette) -> str:
    text = escape(tr("De toets wijst op een mogelijk knelpunt en is geen juridisch oordeel."))
    return f'<p style="color:{dim_colour(palette).name()}; margin:4px 0 0 0">{text}</p>'


def several_html(findings: Sequence[Finding], palette: QPalette) -> str:
    """What is chosen when that is more than one."""
    classes = [(one.code, sum(finding.outcome == one.code for finding in findings)) for one in ORDER]
    counts = ", ".join(f"{count} × {BY_CODE[code].label.lower()}" for code, count in classes if count)
    rows = [f"<li>{escape(dossier.heading(one))} – {escape(one.object_name)}</li>" for one in findings[:MOST_LISTED]]
    more = len(findings) - MOST_LISTED
    rest = f"<li>{escape(tr('en nog {count}').format(count=more))}</li>" if more > 0 else ""
    head = escape(tr("{count} bevindingen gekozen").format(count=len(findings)))
    advice = escape(tr("Op de kaart zijn ze allemaal te zien. Afwegen geldt voor alle tegelijk."))
    return (
        f'<p style="margin:0"><b>{head}</b></p><p style="margin:2px 0 4px 0">{escape(counts)}</p>'
        f'<ul style="margin:0 0 6px -22px">{"".join(rows)}{rest}</ul>'
        f'<p style="color:{dim_colour(palette).name()}; margin:0">{advice}</p>'
    )


def orphan_html(orphan: Orphan, palette: QPalette) -> str:
    """A weighing of which the finding is gone."""
    answer = orphan.weighing
    advice = escape(tr("De afweging blijft bewaard, ook als de bevinding later terugkomt. Terugnemen kan hieronder."))
    return (
        f'<p style="margin:0"><b>{escape(answer.title or answer.rule or answer.key)}</b></p>'
        + _weighed(answer, (), palette)
        + _table([(tr("Object"), answer.object_name), (tr("Regel"), answer.rule), (tr("Waarom weg"), orphan.reason)],
                 palette)
        + f'<p style="color:{dim_colour(palette).name()}; margin:4px 0 0 0">{advice}</p>'
    )  # fmt: skip


def untested_html(gaps: Sequence[Untested], palette: QPalette) -> str:
    """Why something could not be tested, and for which rules."""
    first = gaps[0]
    title = layer_title(first.layer) if first.layer else first.rule
    rows = [
        (tr("Reden"), first.reason),
        (tr("Regels"), ", ".join(sorted({gap.rule for gap in gaps}))),
        (tr("Wat te doen"), tr("Lees de laag in op de pagina Basisset, of vul het ontbrekende kenmerk in.")),
    ]
    return (
        f'<p style="margin:0"><b>{escape(BY_CODE["UNKNOWN"].label)}</b></p>'
        f'<p style="margin:2px 0 6px 0"><b>{escape(title)}</b></p>'
        + _table(rows, palette)
    )


def hint_html(text: str, palette: QPalette) -> str:
    return f'<p style="color:{dim_colour(palette).name()}">{escape(text)}</p>'


def weighing_lines(weighing: Weighing) -> List[str]:
    """What was decided, in the order in which it is read."""
    lines = [weighing.motivation]
    if weighing.exception:
        lines.append(tr("Beroep op uitzondering {code}").format(code=weighing.exception))
    if weighing.escalation:
        lines.append(tr("Voorgelegd aan: {table}").format(table=code_name("escalatie", weighing.escalation)))
    if weighing.traded_with:
        lines.append(tr("Geruild met: {partner}").format(partner=weighing.traded_with))
    if weighing.quantity is not None:
        amount = quantity(weighing.quantity, code_name("eenheid", weighing.unit).lower() if weighing.unit else "")
        lines.append(tr("Hoeveelheid: {amount}").format(amount=amount))
    lines.append(" · ".join(part for part in (weighing.by, weighing.at[:10]) if part))
    return [line for line in lines if line]


def _verdict(code: str) -> str:
    outcome = BY_CODE[code]
    mark = f'<span style="background-color:{outcome.colour}">&nbsp;&nbsp;&nbsp;</span>'
    return f'<p style="margin:0">{mark}&nbsp;<b>{escape(outcome.label)}</b></p>'


def _weighed(weighing: Weighing, changed: Sequence[str], palette: QPalette) -> str:
    """The decision in a frame of its own, with a warning when it may not fit any more."""
    sign = "⚠" if changed else "✓"
    head = f"{sign} {code_name('besluit', weighing.decision)}"
    body = [f"<b>{escape(head)}</b>", *(escape(line) for line in weighing_lines(weighing))]
    if changed:
        text = tr("Situatie gewijzigd sinds de afweging: {what}.").format(what="; ".join(changed))
        body.append(f"<b>{escape(text)}</b>")
    ground = blend(palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.Window), 0.12).name()
    return (
        '<table width="100%" cellspacing="0" cellpadding="5" style="margin:2px 0 6px 0">'
        f'<tr><td bgcolor="{ground}">{"<br>".join(body)}</td></tr></table>'
    )


def _articles(finding: Finding) -> str:
    """``Open het artikel``, for every article of which the address is known."""
    links = [
        f'<a href="{escape(link.url, quote=True)}">{escape(link.title)}</a>'
        for link in article_links(finding.legal_basis)
    ]
    return ", ".join(links)


def _table(rows: Rows, palette: QPalette, articles: str = "") -> str:
    dim = dim_colour(palette).name()
    lines: List[str] = ['<table cellspacing="0" cellpadding="2" width="100%">']
    for label, text in rows:
        if text:
            lines.append(_line(label, _with_links(text), dim))
        if label == tr("Grondslag") and articles:
            lines.append(_line(tr("Open artikel"), articles, dim))
    return "".join([*lines, "</table>"])


def _line(label: str, html: str, dim: str) -> str:
    return f'<tr><td width="104" style="color:{dim}" valign="top">{escape(label)}</td><td>{html}</td></tr>'


def _with_links(text: str) -> str:
    """Web addresses become links; everything else is plain text."""
    return " ".join(
        f'<a href="{escape(word, quote=True)}">{escape(word)}</a>'
        if word.startswith(("https://", "http://"))
        else escape(word)
        for word in text.split(" ")
    )
