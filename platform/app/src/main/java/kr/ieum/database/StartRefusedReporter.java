package kr.ieum.database;

import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Says in one line why the application did not start, in place of a stack trace. */
class StartRefusedReporter implements SpringBootExceptionReporter {

    StartRefusedReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused) {
                return say(cause.getMessage());
            }
            if (cause instanceof PortInUseException inUse) {
                return say("포트 " + inUse.getPort() + "번을 다른 프로그램이 쓰고 있습니다. 그 프로그램을 끝내거나 --port 로 다른 번호를 주십시오."
                        + " (port in use)");
            }
            if (cause instanceof BindException) {
                return say("포트를 열 수 없습니다: " + cause.getMessage() + " (port in use)");
            }
        }
        return false;
    }

    private static boolean say(@Nullable String line) {
        System.err.println("이음을 시작하지 못했습니다: " + line);
        return true;
    }
}
