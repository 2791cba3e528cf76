package kr.ieum.folder;

import java.util.List;

/**
 * What is wrong in a file of {@code tenants/}.
 *
 * @param file such as {@code tenants/gangwon/tenant.yaml}
 * @param line counted from 1
 * @param key of the reason in the bundle {@code folder}
 */
public record Finding(String file, int line, String key, List<String> arguments) {

    public static Finding of(String file, int line, String key, Object... arguments) {
        return new Finding(
                file,
                line,
                "folder.finding." + key,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
