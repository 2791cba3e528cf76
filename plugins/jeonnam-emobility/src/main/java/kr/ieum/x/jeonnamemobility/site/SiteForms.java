package kr.ieum.x.jeonnamemobility.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.jeonnamemobility.common.Words;
import org.jspecify.annotations.Nullable;

/** Asks for sites and slots. */
final class SiteForms {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    private final Words words;
    private final Sites sites;
    private final Runnable saved;

    SiteForms(Words words, Sites sites, Runnable saved) {
        this.words = words;
        this.sites = sites;
        this.saved = saved;
    }

    void addSite() {
        site("site.add", "", "", sites::add);
    }

    void editSite(Site site) {
        site("site.edit", site.name(), site.address(), (name, address) -> sites.change(site, name, address));
    }

    void addSlot(List<Site> known, @Nullable Site preset) {
        var form = words.form();
        var site = form.required(form.choice("site.name", known, Site::name));
        site.setValue(preset == null && known.size() == 1 ? known.getFirst() : preset);
        slot(
                form,
                "site.add-slot",
                "",
                null,
                (name, area) -> sites.addSlot(site.getValue().id(), name, area));
    }

    void editSlot(Slot slot) {
        slot(
                words.form(),
                "site.edit-slot",
                slot.name(),
                slot.area(),
                (name, area) -> sites.changeSlot(slot, name, area));
    }

    private void site(String titleKey, String known, String where, BiConsumer<String, String> save) {
        var form = words.form();
        var name = form.required(form.line("site.name", 100));
        name.setValue(known);
        var address = form.line("site.address", 200);
        address.setValue(where);
        open(
                form,
                titleKey,
                () -> save.accept(name.getValue().strip(), address.getValue().strip()));
    }

    private void slot(
            RecordForm<?> form,
            String titleKey,
            String known,
            @Nullable BigDecimal size,
            BiConsumer<String, BigDecimal> save) {
        var name = form.required(form.line("site.slot", 40));
        name.setValue(known);
        var area = form.required(form.number("site.area", LEAST, MOST, 2));
        area.setNumber(size);
        open(
                form,
                titleKey,
                () -> save.accept(name.getValue().strip(), area.number().orElseThrow()));
    }

    private void open(RecordForm<?> form, String titleKey, Runnable save) {
        form.ask(words.get(titleKey), () -> {
                    save.run();
                    saved.run();
                })
                .open();
    }
}
