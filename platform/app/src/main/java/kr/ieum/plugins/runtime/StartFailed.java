package kr.ieum.plugins.runtime;

/**
 * A plugin did not start. It carries words only: a cause would hold the plugin's classes for as long as the failure is
 * remembered.
 */
public final class StartFailed extends RuntimeException {

    StartFailed(String reason) {
        super(reason);
    }
}
