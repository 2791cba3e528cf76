package kr.ieum.testkit;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test a browser with no memory of earlier tests, and closes it after the test. */
final class BrowserExtension implements ParameterResolver {

    private static final Namespace BROWSERS = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var port = Integer.parseInt(Objects.requireNonNull(
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port")));
        // the store closes what it holds when the test is over
        return context.getStore(BROWSERS).computeIfAbsent(Browser.class, key -> Browser.at(port), Browser.class);
    }
}
