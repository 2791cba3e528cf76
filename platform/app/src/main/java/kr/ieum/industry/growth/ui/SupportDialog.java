package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ieum.industry.growth.SupportData;
import kr.ieum.industry.growth.SupportPackage;
import kr.ieum.industry.growth.SupportPackages;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks what was given; a kind that the package does not have needs a reason. */
final class SupportDialog {

    private static final BigDecimal MOST_WON = new BigDecimal("999999999999999");
    private static final int SHORT = 200;
    private static final int LONG = 1_000;

    private final SupportPackage supports;
    private final GrowthTexts wording;
    private final Select<String> kind = new Select<>();
    private final Select<String> axis = new Select<>();
    private final TextField program;
    private final ComboBox<String> provider;
    private final NumberInput amount;
    private final DateField from;
    private final DateField last;
    private final TextArea outside;

    /** @param bodies of the region, any of which may have given it; others are typed in */
    SupportDialog(SupportPackage supports, SupportPackages packages, List<String> bodies, GrowthTexts wording) {
        this.supports = supports;
        this.wording = wording;
        kind.setLabel(wording.get("support.kind"));
        kind.setItems(Stream.concat(supports.kinds().stream(), packages.kinds().stream())
                .distinct()
                .toList());
        kind.setItemLabelGenerator(this::name);
        kind.setRequiredIndicatorVisible(true);
        axis.setLabel(wording.get("support.axis"));
        axis.setItems(packages.axes());
        axis.setItemLabelGenerator(wording::key);
        axis.setHelperText(wording.get("support.axis-hint"));
        axis.setRequiredIndicatorVisible(true);
        program = new TextField(wording.get("support.program"));
        program.setMaxLength(SHORT);
        program.setRequiredIndicatorVisible(true);
        provider = new ComboBox<>(wording.get("support.provider"));
        provider.setItems(bodies);
        provider.setAllowCustomValue(true);
        provider.addCustomValueSetListener(set -> provider.setValue(set.getDetail()));
        provider.setRequiredIndicatorVisible(true);
        amount = new NumberInput(wording.get("support.amount"), BigDecimal.ONE, MOST_WON, 0);
        amount.setRequiredIndicatorVisible(true);
        from = new DateField(wording.get("support.from"));
        from.setRequiredIndicatorVisible(true);
        last = new DateField(wording.get("support.last"));
        last.setRequiredIndicatorVisible(true);
        outside = new TextArea(wording.get("support.outside"));
        outside.setHelperText(wording.get("support.outside-hint"));
        outside.setMaxLength(LONG);
        outside.setRequiredIndicatorVisible(true);
        outside.setVisible(false);
        outside.getElement().setAttribute("colspan", "2");
        kind.addValueChangeListener(change -> {
            var chosen = change.getValue();
            outside.setVisible(chosen != null && !supports.has(chosen));
            if (chosen != null) {
                packages.axisOf(chosen).ifPresent(axis::setValue);
            }
        });
    }

    /** @param before null for a new one */
    void open(@Nullable SupportData before, Consumer<SupportData> save) {
        if (before != null) {
            kind.setValue(before.kind());
            axis.setValue(before.axis());
            program.setValue(before.program());
            provider.setValue(before.provider());
            amount.setNumber(BigDecimal.valueOf(before.amount()));
            from.setValue(before.from());
            last.setValue(before.last());
            outside.setValue(before.outsideReason());
        }
        new FormDialog(
                        wording.get(before == null ? "support.add" : "support.change"),
                        () -> saved(save),
                        kind,
                        axis,
                        program,
                        provider,
                        amount,
                        from,
                        last,
                        outside)
                .open();
    }

    private Optional<String> saved(Consumer<SupportData> save) {
        kind.setInvalid(kind.isEmpty());
        axis.setInvalid(axis.isEmpty());
        program.setInvalid(program.getValue().isBlank());
        provider.setInvalid(provider.isEmpty());
        from.setInvalid(from.isEmpty());
        last.setInvalid(last.isEmpty());
        var missing = !amount.check()
                || Stream.<HasValue<?, ?>>of(kind, axis, provider, from, last).anyMatch(HasValue::isEmpty)
                || program.isInvalid();
        if (missing) {
            return Optional.of(UI.getCurrent().getTranslation("uikit.form.mend-first"));
        }
        try {
            save.accept(data());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(wording.refusal(refusal));
        }
    }

    private SupportData data() {
        return new SupportData(
                kind.getValue(),
                axis.getValue(),
                program.getValue(),
                provider.getValue(),
                amount.number().orElseThrow().longValueExact(),
                Objects.requireNonNull(from.getValue()),
                Objects.requireNonNull(last.getValue()),
                outside.isVisible() ? outside.getValue() : "");
    }

    private String name(String key) {
        return supports.has(key) ? wording.key(key) : wording.get("support.outside-kind", wording.key(key));
    }
}
