package kr.ieum.identity.ui;

import com.vaadin.flow.component.html.Div;

/** A sentence above the form; an error is read out at once. */
class DoorMessage extends Div {

    DoorMessage(String text, boolean error) {
        setText(text);
        addClassNames("door-message", error ? "door-error" : "door-note");
        getElement().setAttribute("role", error ? "alert" : "status");
    }
}
