package kr.ieum.plugins.imports;

import kr.ieum.text.Refusal;

/** The plugin that keeps the list failed; nothing has changed. */
public final class ImportFault extends Refusal {

    ImportFault() {
        super("plugins.imports.failed");
    }
}
