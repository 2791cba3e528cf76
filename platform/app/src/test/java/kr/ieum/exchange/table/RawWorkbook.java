package kr.ieum.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as programs other than Excel may write it. */
final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String properties = "";

    /** @param rows what stands within sheetData */
    static RawWorkbook with(String rows) {
        var workbook = new RawWorkbook();
        workbook.parts.put("xl/worksheets/sheet1.xml", """
                <worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>""".formatted(MAIN, rows));
        return workbook;
    }

    /** An inline text. */
    static String text(String place, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
    }

    /** The format of cells with {@code s="1"}. */
    RawWorkbook format(String code) {
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts><numFmt numFmtId="170" formatCode="%s"/></numFmts>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>""".formatted(MAIN, code));
        return this;
    }

    RawWorkbook countedFrom1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Path in(Path folder) {
        parts.put("[Content_Types].xml", """
                <Types xmlns="%s/content-types"><Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                </Types>""".formatted(PACKAGE));
        parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s">%s<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>
                """.formatted(MAIN, OFFICE, properties));
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="%s/relationships">
                <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                """.formatted(PACKAGE, OFFICE));
        var file = folder.resolve("raw.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
