package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import kr.ieum.industry.joint.JointFirms;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.region.JointGroup;
import kr.ieum.text.Refusal;

/** Asks which firm of the region goes into the tenant of the group. */
final class PutDialog {

    /** As many as the register gives at once. */
    private static final int MOST = 500;

    private final UI ui = UI.getCurrent();
    private final JointFirms joint;
    private final JointGroup group;
    private final Runnable done;
    private final ComboBox<Firm> firm;

    PutDialog(JointFirms joint, Firms firms, JointGroup group, Runnable done) {
        this.joint = joint;
        this.group = group;
        this.done = done;
        firm = new ComboBox<>(ui.getTranslation("industry.joint.firm"));
        firm.setHelperText(ui.getTranslation("industry.joint.put.hint"));
        firm.setRequiredIndicatorVisible(true);
        firm.setItemLabelGenerator(Firm::name);
        firm.setItems(query -> firms
                .search(query.getFilter().orElse(""), query.getOffset(), Math.min(query.getLimit(), MOST))
                .stream());
        firm.getElement().setAttribute("colspan", "2");
    }

    void open() {
        new FormDialog(ui.getTranslation("industry.joint.put"), this::put, firm).open();
    }

    private Optional<String> put() {
        if (firm.getValue() == null) {
            return Optional.of(ui.getTranslation("industry.joint.firm.missing"));
        }
        try {
            joint.put(firm.getValue().id(), group.id());
        } catch (Refusal refusal) {
            return Optional.of(ui.getTranslation(refusal.key(), refusal.arguments()));
        }
        Notices.success(ui.getTranslation("industry.joint.put.done", firm.getValue().name()));
        done.run();
        return Optional.empty();
    }
}
