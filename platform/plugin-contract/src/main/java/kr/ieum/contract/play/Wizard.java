package kr.ieum.contract.play;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kr.ieum.exchange.ImportKind;

/** The platform's import wizard as a person goes through it. */
public final class Wizard {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Wizard() {}

    /**
     * Uploads a file, looks at the preview and takes its rows over.
     *
     * @param list id of the list, as the plugin's manifest announces it
     * @param csv with its headings in the first line
     * @return where the import can be seen
     */
    public static String take(String list, String csv) {
        Screen.go("imports/new");
        choose("x/" + InstalledPlugin.id() + "/" + list);
        _upload(_get(Upload.class), "목록.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
        Screen.click("미리보기");
        finish();
        Screen.click(_find(Button.class).stream()
                .map(Button::getText)
                .filter(text -> text.endsWith("행 반영"))
                .findFirst()
                .orElseThrow());
        finish();
        return Screen.address();
    }

    /** Takes the import back that is shown. */
    public static void undo(String address) {
        Screen.go(address);
        Screen.click("통째로 되돌리기");
        Screen.confirm();
        finish();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String id) {
        RadioButtonGroup<ImportKind> kinds = _get(RadioButtonGroup.class);
        kinds.setValue(kinds.getListDataView()
                .getItems()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private static void finish() {
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return _find(ProgressBar.class).isEmpty();
        });
    }
}
