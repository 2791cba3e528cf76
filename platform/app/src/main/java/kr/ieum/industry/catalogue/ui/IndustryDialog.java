package kr.ieum.industry.catalogue.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import kr.ieum.industry.catalogue.IndustryRefused;
import kr.ieum.industry.catalogue.RegionalIndustries;
import kr.ieum.industry.catalogue.RegionalIndustry;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Enters an industry of the region or changes one. */
final class IndustryDialog {

    private final RegionalIndustries industries;
    private final @Nullable RegionalIndustry before;
    private final IndustryForm form;
    private final IndustryTexts texts;
    private final Runnable saved;

    /** @param before null for a new one */
    IndustryDialog(
            RegionalIndustries industries,
            @Nullable RegionalIndustry before,
            IndustryForm form,
            IndustryTexts texts,
            Runnable saved) {
        this.industries = industries;
        this.before = before;
        this.form = form;
        this.texts = texts;
        this.saved = saved;
        if (before != null) {
            form.set(before.data());
        }
    }

    void open() {
        var title = before == null ? texts.word("add") : texts.word("edit", texts.name(before.data()));
        var dialog = new FormDialog(title, this::save, form.fields());
        dialog.setWidth("52rem");
        dialog.setMaxWidth("100%");
        dialog.open();
    }

    private Optional<String> save() {
        var ui = UI.getCurrent();
        if (!form.check()) {
            return Optional.of(ui.getTranslation("uikit.form.mend-first"));
        }
        try {
            if (before == null) {
                industries.add(form.data());
            } else {
                industries.change(before.id(), before.version(), form.data());
            }
        } catch (IndustryRefused refused) {
            form.point(refused);
            return Optional.of(ui.getTranslation(refused.key(), refused.arguments()));
        }
        Notices.success(texts.word("saved"));
        saved.run();
        return Optional.empty();
    }
}
