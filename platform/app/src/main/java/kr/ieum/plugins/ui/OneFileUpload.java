package kr.ieum.plugins.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes one file from the user's machine into memory, with progress, and never more than is admitted. */
public class OneFileUpload extends Upload {

    /**
     * @param label says which file
     * @param maxSize in bytes; of a larger file one byte more is given, so that its reader can refuse it
     * @param extensions such as {@code .jar}
     */
    public OneFileUpload(String label, long maxSize, Consumer<byte[]> received, String... extensions) {
        setMaxFiles(1);
        setAcceptedFileExtensions(extensions);
        setI18n(texts());
        getElement().setAttribute("aria-label", label);
        setUploadHandler(new Bounded(maxSize, received));
        // what came of the file is shown elsewhere, and another may be chosen
        addAllFinishedListener(finished -> clearFileList());
    }

    private UploadI18N texts() {
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("plugins.dialog.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("plugins.dialog.drop")));
        return texts;
    }

    private record Bounded(long maxSize, Consumer<byte[]> received) implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var file = event.getInputStream().readNBytes(Math.toIntExact(maxSize + 1));
            event.getUI().accessSynchronously(() -> received.accept(file));
        }
    }
}
