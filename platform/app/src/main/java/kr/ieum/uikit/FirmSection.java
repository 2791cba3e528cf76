package kr.ieum.uikit;

import com.vaadin.flow.component.Component;

/**
 * A part of a firm's page.
 *
 * @param title its heading, in the user's language
 */
public record FirmSection(String title, Component content) {}
