package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes one archive from the user's machine into memory, with progress, and never more than is admitted. */
class ArchiveUpload extends Upload {

    ArchiveUpload(long maxSize, Consumer<byte[]> received) {
        setMaxFiles(1);
        setAcceptedFileExtensions(".jar");
        setI18n(texts());
        getElement().setAttribute("aria-label", getTranslation("plugins.dialog.file"));
        setUploadHandler(new Bounded(maxSize, received));
    }

    private UploadI18N texts() {
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("plugins.dialog.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("plugins.dialog.drop")));
        return texts;
    }

    /** Reads one byte more than is admitted, so that the inspection can say what is wrong with the rest unread. */
    private record Bounded(long maxSize, Consumer<byte[]> received) implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var archive = event.getInputStream().readNBytes(Math.toIntExact(maxSize + 1));
            event.getUI().accessSynchronously(() -> received.accept(archive));
        }
    }
}
