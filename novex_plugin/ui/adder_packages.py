"""The list of packages in the window of the adder: each with what its validation found, and the variant that counts."""

from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QStandardItem, QStandardItemModel

from ..core.exchange.adder_gate import chosen_variant, province_name
from ..core.exchange.adder_intake import Examined
from ..core.exchange.adder_records import PREFERRED, Delivery
from ..core.model.records import BASIS
from ..core.model.schema import schema
from ..core.texts import tr
from ..core.wording import number
from .choices import chosen, fill, select
from .tables import figures_right, table_header

PACKAGE_ROLE = int(Qt.ItemDataRole.UserRole)
TOLD = 60  # issues of one package that are listed; the validator itself tells all


class PackageList:
    """Fills the first tab of the window and knows what was chosen there."""

    def __init__(self, form: Any) -> None:
        self._form = form
        self.packages: List[Examined] = []
        self._variants: Dict[str, str] = {}  # by province, where another one than the preferred was chosen
        self._model = QStandardItemModel(0, 6, form)
        form.packageTree.setModel(self._model)
        form.packageTree.selectionModel().selectionChanged.connect(self._show_chosen)
        form.variantCombo.activated.connect(self._choose_variant)
        self.show()

    def put(self, examined: Sequence[Examined]) -> None:
        """Add packages; one that stands there already is replaced by what was found now."""
        fresh = {one.path: one for one in examined}
        kept = [fresh.pop(one.path, one) for one in self.packages]
        self.packages = sorted([*kept, *fresh.values()], key=_order)
        self.show()

    def remove_chosen(self) -> None:
        gone = {one.path for one in self.chosen()}
        self.packages = [one for one in self.packages if one.path not in gone]
        self.show()

    def chosen(self) -> List[Examined]:
        rows = self._form.packageTree.selectionModel().selectedRows(0)
        return [index.data(PACKAGE_ROLE) for index in rows]

    def choice(self) -> Mapping[str, str]:
        """The variant that counts by province; others count in the variant that they prefer."""
        here = {one.delivery.province for one in self.packages if one.delivery is not None}
        return {province: code for province, code in self._variants.items() if province in here}

    def has_older(self) -> bool:
        return any(one.is_older for one in self.packages)

    def show(self) -> None:
        self._model.clear()
        self._model.setHorizontalHeaderLabels([
            tr("Provincie"), tr("Voorstel"), tr("Versie"), tr("Variant"), tr("Objecten"), tr("Controle"),
        ])  # fmt: skip
        for one in self.packages:
            self._model.appendRow(self._row(one))
        table_header(self._form.packageTree, stretched=(1,))
        if self.packages:
            self._form.packageTree.setCurrentIndex(self._model.index(0, 0))
        self._show_chosen()

    def _row(self, one: Examined) -> List[QStandardItem]:
        delivery = one.delivery
        if delivery is None:
            texts = [one.path.name, "", "", "", "", tr("geweigerd")]
        else:
            header = delivery.header
            texts = [
                province_name(header.province), header.title, header.version, self._variant_name(delivery),
                number(len(delivery.objects)), _verdict(delivery),
            ]  # fmt: skip
        items = [QStandardItem(text) for text in texts]
        items[0].setData(one, PACKAGE_ROLE)
        items[0].setIcon(_mark(one))
        for item in items:
            item.setToolTip(one.refusal or str(one.path))
        figures_right([items[4]])
        return items

    # -- the package that is chosen

    def _show_chosen(self, *_selection: object) -> None:
        """Its issues, and its variants to choose from."""
        found = self.chosen()
        one = found[0] if len(found) == 1 else None
        self._form.detailEdit.setPlainText(_told(one) if one is not None else _overview(self.packages))
        delivery = one.delivery if one is not None else None
        self._form.variantCombo.setEnabled(delivery is not None and bool(delivery.variants))
        if delivery is None:
            self._form.variantCombo.clear()
        else:
            preferred = chosen_variant(delivery, PREFERRED)
            fill(self._form.variantCombo, _variant_choices(delivery, preferred))
            select(self._form.variantCombo, self._variants.get(delivery.province, preferred))
        self._form.removeButton.setEnabled(bool(found) and not self._form.desk.is_busy)

    def _choose_variant(self, *_index: object) -> None:
        found = self.chosen()
        if len(found) != 1 or found[0].delivery is None:
            return
        delivery, code = found[0].delivery, chosen(self._form.variantCombo)
        self._variants.pop(delivery.province, None)
        if code != chosen_variant(delivery, PREFERRED):
            self._variants[delivery.province] = code
        for row in range(self._model.rowCount()):
            one = self._model.item(row, 0).data(PACKAGE_ROLE)
            if one.delivery is not None:
                self._model.item(row, 3).setText(self._variant_name(one.delivery))

    def _variant_name(self, delivery: Delivery) -> str:
        code = self._variants.get(delivery.province, chosen_variant(delivery, PREFERRED))
        return code if code != BASIS else tr("basis")


def _order(one: Examined) -> Any:
    """Refused ones first, so that they are seen; then by province."""
    return (one.delivery is not None, one.delivery.province if one.delivery else "", one.path.name)


def _variant_choices(delivery: Delivery, preferred: str) -> List[Any]:
    choices = [(BASIS, tr("Basis")), *((one.code, f"{one.code}  {one.name}") for one in delivery.variants)]
    mark = tr("{name} (voorkeur)")
    return [(code, mark.format(name=name) if code == preferred and code else name) for code, name in choices]


def _verdict(delivery: Delivery) -> str:
    said = []
    if delivery.errors:
        text = tr("1 fout") if delivery.errors == 1 else tr("{count} fouten")
        said.append(text.format(count=number(delivery.errors)))
    if delivery.warnings:
        text = tr("1 waarschuwing") if delivery.warnings == 1 else tr("{count} waarschuwingen")
        said.append(text.format(count=number(delivery.warnings)))
    return ", ".join(said) or tr("in orde")


def _mark(one: Examined) -> QIcon:
    delivery = one.delivery
    if delivery is None:
        name = "mIconCritical"
    else:
        name = "mIconWarning" if delivery.errors or delivery.warnings else "mIconSuccess"
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def _told(one: Examined) -> str:
    """What was found in one package, the worst first."""
    lines = [one.path.name]
    if one.is_older and one.delivery is not None:
        text = tr("Schemaversie {version}; deze NOVEX werkt met {current}.")
        lines.append(text.format(version=one.delivery.header.schema_version, current=schema().version))
    for issue in one.issues[:TOLD]:
        lines.append(f"{issue.severity} {issue.code}: {issue.place}: {issue.message} {issue.hint}".strip())
    if len(one.issues) > TOLD:
        lines.append(tr("en nog {count} meldingen").format(count=number(len(one.issues) - TOLD)))
    if not one.issues:
        lines.append(tr("Er is niets op te merken."))
    return "\n".join(lines)


def _overview(packages: Sequence[Examined]) -> str:
    if not packages:
        return tr("Voeg pakketten toe, of een map waarin ze staan.")
    refused = sum(one.delivery is None for one in packages)
    text = tr("{count} pakketten; {refused} geweigerd.")
    return text.format(count=number(len(packages)), refused=number(refused))


def names_of(paths: Sequence[Path]) -> str:
    """Names of files for a message, at most a few."""
    shown = ", ".join(path.name for path in paths[:3])
    return shown if len(paths) <= 3 else tr("{names} en nog {count}").format(names=shown, count=len(paths) - 3)
