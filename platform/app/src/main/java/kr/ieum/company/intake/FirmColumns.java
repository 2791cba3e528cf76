package kr.ieum.company.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of {@code core.company} that a list fills; {@link FirmValues} and the fields of a file name them alike. */
final class FirmColumns {

    /** What a row that means a known firm overwrites, where it says something. */
    static final List<String> NAMES = List.of(
            "business_number",
            "corporate_number",
            "name",
            "name_key",
            "legal_form",
            "english_name",
            "representative",
            "status",
            "size_class",
            "founded_on",
            "phone",
            "website",
            "products");

    /** What is left alone when a person has changed it since. */
    static final List<String> COMPARED =
            Stream.concat(NAMES.stream(), Stream.of("main_industry")).toList();

    private FirmColumns() {}

    /** The columns, each put into the template as {@code %1$s}, parted by commas. */
    static String joined(String template) {
        return NAMES.stream().map(template::formatted).collect(Collectors.joining(", "));
    }
}
