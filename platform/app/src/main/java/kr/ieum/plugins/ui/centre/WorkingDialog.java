package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Says that something is being done and takes its time; whoever opened it closes it. */
class WorkingDialog extends Dialog {

    WorkingDialog(String words) {
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setWidth("24rem");
        getElement().setAttribute("aria-label", words);
        var text = new Paragraph(words);
        text.getElement().setAttribute("role", "status");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", words);
        add(text, bar);
    }
}
