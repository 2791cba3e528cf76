package kr.ieum.x.jeonnamemobility.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.x.jeonnamemobility.common.Checks;
import kr.ieum.x.jeonnamemobility.common.TextInput;
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
        var name = name("site.name", 100, "");
        var address = new TextInput(words, "site.address", 200);
        open(
                "site.add",
                () -> Checks.all(name.check(), address.check()),
                () -> sites.add(name.text(), address.text()),
                name,
                address);
    }

    void editSite(Site site) {
        var name = name("site.name", 100, site.name());
        var address = new TextInput(words, "site.address", 200);
        address.setValue(site.address());
        open(
                "site.edit",
                () -> Checks.all(name.check(), address.check()),
                () -> sites.change(site, name.text(), address.text()),
                name,
                address);
    }

    void addSlot(List<Site> known, @Nullable Site preset) {
        var site = new Select<Site>();
        site.setLabel(words.get("site.name"));
        site.setItems(known);
        site.setItemLabelGenerator(Site::name);
        site.setRequiredIndicatorVisible(true);
        site.setManualValidation(true);
        site.setErrorMessage(words.get("common.missing"));
        site.setValue(preset == null && known.size() == 1 ? known.getFirst() : preset);
        var name = name("site.slot", 40, "");
        var area = area(null);
        open(
                "site.add-slot",
                () -> {
                    site.setInvalid(site.getValue() == null);
                    return Checks.all(name.check(), area.check(), !site.isInvalid());
                },
                () -> sites.addSlot(
                        site.getValue().id(), name.text(), area.number().orElseThrow()),
                site,
                name,
                area);
    }

    void editSlot(Slot slot) {
        var name = name("site.slot", 40, slot.name());
        var area = area(slot.area());
        open(
                "site.edit-slot",
                () -> Checks.all(name.check(), area.check()),
                () -> sites.changeSlot(slot, name.text(), area.number().orElseThrow()),
                name,
                area);
    }

    private void open(String titleKey, BooleanSupplier check, Runnable save, Component... fields) {
        new FormDialog(words.get(titleKey), () -> save(check, save), fields).open();
    }

    private Optional<String> save(BooleanSupplier check, Runnable save) {
        if (!check.getAsBoolean()) {
            return Optional.of(words.get("common.mend"));
        }
        var refusal = words.refusal(save);
        if (refusal.isEmpty()) {
            saved.run();
        }
        return refusal;
    }

    private TextInput name(String key, int most, String value) {
        var name = new TextInput(words, key, most).required();
        name.setValue(value);
        return name;
    }

    private NumberInput area(@Nullable BigDecimal value) {
        var area = new NumberInput(words.get("site.area"), LEAST, MOST, 2);
        area.setRequiredIndicatorVisible(true);
        area.setNumber(value);
        return area;
    }
}
