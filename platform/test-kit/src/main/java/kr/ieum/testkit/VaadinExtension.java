package kr.ieum.testkit;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringSecurity;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import kotlin.jvm.functions.Function0;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens a Vaadin session over the test's application context before each test and closes it after. */
final class VaadinExtension implements BeforeEachCallback, AfterEachCallback {

    private static final Routes ROUTES = ViewRoutes.find();

    @Override
    public void beforeEach(ExtensionContext context) {
        Locale.setDefault(Locale.KOREAN);
        MockSpringSecurity.mock();
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, SpringExtension.getApplicationContext(context), ui));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
    }
}
