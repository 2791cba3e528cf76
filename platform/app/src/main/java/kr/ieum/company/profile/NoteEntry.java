package kr.ieum.company.profile;

import java.time.OffsetDateTime;

/** A note of a colleague. */
public record NoteEntry(String text, OffsetDateTime at, String author) {}
