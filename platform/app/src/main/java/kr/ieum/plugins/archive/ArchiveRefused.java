package kr.ieum.plugins.archive;

import java.io.Serializable;
import kr.ieum.text.Refusal;

/** An archive that may not be installed; nothing of it has been kept or run. */
public final class ArchiveRefused extends Refusal {

    /** Why; the message of each stands in the bundle under {@code plugins.archive.<reason>}. */
    public enum Reason {
        TOO_BIG,
        NOT_AN_ARCHIVE,
        LAYOUT,
        TOO_MANY_ENTRIES,
        UNPACKS_TOO_BIG,
        BAD_PATH,
        SYMLINK,
        ENCRYPTED,
        TWICE,
        NESTED,
        CLASS_PATH,
        MULTI_RELEASE,
        UNSIGNED,
        PARTLY_SIGNED,
        SIGNATURE_BROKEN,
        SIGNERS,
        NOT_ED25519,
        NO_SPACE,
        NO_MANIFEST,
        MANIFEST_UNREADABLE,
        FIELD_MISSING,
        FIELD_WRONG,
        FIELD_UNKNOWN,
        PLATFORM,
        PACKAGE_TAKEN,
        FOREIGN_CLASS,
        FALSE_CLASS,
        USES_INTERNALS,
        LEAVES_CAGE,
        NO_EXTENSIONS
    }

    private final Reason reason;

    ArchiveRefused(Reason reason, Serializable... arguments) {
        super("plugins.archive." + reason, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
