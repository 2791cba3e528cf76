package kr.ieum.lifecycle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record a case is about.
 *
 * @param title as lists of tasks show it, 1 to 200 characters
 * @param path of its page, without leading slash
 * @param holder who answers for it, or null for whoever may take the next step
 */
public record Subject(
        UUID id, String title, String path, @Nullable Holder holder) {}
