package kr.ieum.x.jeonnamemobility.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.x.jeonnamemobility.common.Editors;
import kr.ieum.x.jeonnamemobility.common.Listing;
import kr.ieum.x.jeonnamemobility.common.Page;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.SearchField;
import kr.ieum.x.jeonnamemobility.part.Parts;

/** Editions of vehicles; the chosen one with its bill of material below. */
class ModelsView extends Page {

    private final transient Models models;
    private final transient Parts parts;
    private final transient Records records;
    private final SearchField words = new SearchField(text("model.search"), this::refresh);
    private final Listing<Model> list;
    private final Div chosen = new Div();

    ModelsView(PluginContext plugin, Records records, Editors editors, Models models, Parts parts) {
        super(plugin, records, editors);
        this.models = models;
        this.parts = parts;
        this.records = records;
        list = list();
        var search = new Div(words);
        search.addClassName("search-bar");
        chosen.addClassName("page-section");
        add(new PageHeader(text("model.title"), mainAction("model.add", this::add)).withHelp(text("model.help")));
        add(search, list, chosen);
        refresh();
    }

    private Listing<Model> list() {
        var listing = new Listing<Model>(
                        words(),
                        text("model.title"),
                        (offset, limit) -> models.find(words.getValue(), offset, limit),
                        () -> models.count(words.getValue()))
                .name("model.name", Model::name)
                .column("model.edition", Model::edition)
                .column("model.since", model -> model.since().toString())
                .component("model.state", this::state)
                .quantity("model.parts", model -> words().number(model.parts()))
                .onChoice(this::show);
        if (mayWrite()) {
            listing.actions(
                    Model::label,
                    List.of(
                            RowAction.of("common.edit", this::edit),
                            RowAction.of("model.next", this::addAfter),
                            RowAction.of("common.remove", this::remove)));
        }
        return listing;
    }

    private StatusBadge state(Model model) {
        if (model.present()) {
            return new StatusBadge(text("model.present"), Tone.SUCCESS);
        }
        return model.since().isAfter(records.today())
                ? new StatusBadge(text("model.future"), Tone.INFORMATION)
                : new StatusBadge(text("model.past"), Tone.NEUTRAL);
    }

    private void add() {
        new ModelForm(words(), "model.add", "", "", records.today(), models::add, this::refresh).open();
    }

    private void edit(Model model) {
        new ModelForm(
                        words(),
                        "model.edit",
                        model.name(),
                        model.edition(),
                        model.since(),
                        (name, edition, since) -> models.change(model, name, edition, since),
                        this::refresh)
                .open();
    }

    private void addAfter(Model model) {
        new ModelForm(
                        words(),
                        "model.next",
                        model.name(),
                        "",
                        records.today(),
                        (name, edition, since) -> models.addAfter(model, edition, since),
                        this::refresh)
                .withFixedName()
                .open();
    }

    private void remove(Model model) {
        chosen.removeAll();
        remove(model.label(), () -> models.remove(model), this::refresh);
    }

    private void show(Model model) {
        chosen.removeAll();
        chosen.add(new BomPanel(words(), model, models, parts, mayWrite(), this::refresh));
    }

    private void refresh() {
        list.refresh(nothing());
    }

    private Component nothing() {
        return words.getValue().isBlank()
                ? new EmptyState(text("model.empty"), text("model.empty-hint"), action("model.add", this::add))
                : new EmptyState(text("common.nothing-found"), text("common.nothing-found-hint"));
    }
}
