package kr.ieum.plugins.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;

/** Runs code of a plugin on a thread of its own and waits for it only so long. */
final class TimeLimit {

    private TimeLimit() {}

    /**
     * @param late gets the result when it comes after all; nobody else has it then
     * @throws StartFailed when the limit has passed; the thread is interrupted, and what it ignores it goes on with
     */
    static <T> T call(Duration limit, TenantId tenant, Supplier<T> work, java.util.function.Consumer<T> late) {
        var result = new CompletableFuture<T>();
        var thread = Thread.ofPlatform().daemon().name("plugin-start").start(() -> {
            try {
                var made = Tenancy.<T, RuntimeException>callAs(tenant, work::get);
                if (!result.complete(made)) {
                    late.accept(made);
                }
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException passed) {
            return whatCameMeanwhile(limit, result, thread);
        } catch (ExecutionException failed) {
            throw unchecked(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return whatCameMeanwhile(limit, result, thread);
        }
    }

    private static <T> T whatCameMeanwhile(Duration limit, CompletableFuture<T> result, Thread thread) {
        if (result.completeExceptionally(
                new StartFailed("it did not start within " + limit.toSeconds() + " seconds"))) {
            thread.interrupt();
        }
        try {
            return result.join();
        } catch (java.util.concurrent.CompletionException failed) {
            throw unchecked(failed);
        }
    }

    private static RuntimeException unchecked(Exception wrapper) {
        return switch (wrapper.getCause()) {
            case RuntimeException failure -> failure;
            case Error failure -> throw failure;
            case null, default -> new IllegalStateException(wrapper);
        };
    }
}
