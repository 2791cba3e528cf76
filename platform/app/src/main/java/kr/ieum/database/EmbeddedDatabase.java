package kr.ieum.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL 18 as a child process, with its data in a folder that survives restarts.
 *
 * @see "Decision 0009: embedded PostgreSQL"
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final FileChannel lockFile;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FileChannel lockFile, EmbeddedPostgres server) {
        this.lockFile = lockFile;
        this.server = server;
    }

    /** @throws StartRefused when the folder is in use, not writable or damaged */
    static EmbeddedDatabase start(Path folder) {
        var home = folder.toAbsolutePath().normalize();
        var lockFile = lock(home);
        stopOrphan(home.resolve("postgres"));
        try {
            return new EmbeddedDatabase(lockFile, launch(home));
        } catch (IOException | IllegalStateException failure) {
            close(lockFile);
            throw new StartRefused(
                    "데이터 폴더 " + home + " 를 PostgreSQL 18이 열지 못했습니다. 폴더가 손상되었거나 다른 버전의 자료입니다. 백업에서 되살리거나"
                            + " --data 로 다른 폴더를 주십시오. (data folder damaged)",
                    failure);
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
        lockFile.close();
    }

    private static EmbeddedPostgres launch(Path home) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("postgres"))
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(START_LIMIT)
                // Hangul needs a UTF-8 locale that every machine has: the built-in one
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // closed as a bean, after all that uses it
                .setRegisterShutdownHook(false)
                // made for tests, it would give durability up; here people keep their work in it
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .start();
    }

    private static FileChannel lock(Path home) {
        try {
            Files.createDirectories(home);
            var channel =
                    FileChannel.open(home.resolve("ieum.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartRefused("데이터 폴더 " + home + " 를 실행 중인 다른 이음이 쓰고 있습니다. 그쪽을 끝내거나 --data 로 다른 폴더를"
                        + " 주십시오. (data folder in use)");
            }
            return channel;
        } catch (IOException failure) {
            throw new StartRefused(
                    "데이터 폴더 " + home + " 에 쓸 수 없습니다. 폴더의 권한과 남은 공간을 확인하십시오. (data folder not writable)", failure);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    /** A killed application leaves its PostgreSQL behind; we hold the folder's lock, so nobody else uses it. */
    private static void stopOrphan(Path data) {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
            ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(EmbeddedDatabase::stop);
        } catch (IOException | NumberFormatException unreadable) {
            log.warn("postmaster.pid in {} cannot be read; PostgreSQL will decide", data);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    private static void stop(ProcessHandle orphan) {
        log.info("stopping PostgreSQL {} that an earlier run left behind", orphan.pid());
        orphan.destroy();
        try {
            orphan.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stuck) {
            orphan.destroyForcibly();
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
