package kr.ieum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkupTableTests {

    @TempDir
    Path folder;

    @Test
    void aWebTableServedAsExcelIsRead() {
        var file = Tables.text(folder, """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"></head><body>
                <table border=1><tr><th>업체명</th><th>소재지</th><th>대표자</th></tr>
                <tr><td>한빛 &amp; 마루</td><td>부산&nbsp;강서구</td><td>가나다</td></tr></table></body></html>
                """, Charset.forName("MS949"));

        var table = Tables.only(file);

        assertThat(table.columns()).containsExactly("업체명", "소재지", "대표자");
        assertThat(table.cells()).containsExactly(List.of("한빛 & 마루", "부산 강서구", "가나다"));
    }

    @Test
    void cellsOverSeveralRowsAndColumnsAreSpread() {
        var file = Tables.text(folder, """
                <table><tr><th rowspan=2>업체명</th><th colspan=2>매출액</th></tr><tr><th>2023</th><th>2024</th></tr>
                <tr><td>한빛정밀</td><td>10</td><td>20</td></tr><tr><td>새길테크</td><td>30</td><td>40</td></tr></table>
                """);

        var table = Tables.only(file);

        assertThat(table.columns()).containsExactly("업체명", "매출액 2023", "매출액 2024");
        assertThat(table.cells()).contains(List.of("한빛정밀", "10", "20"));
    }

    @Test
    void excelsXmlOf2003IsRead() {
        var file = Tables.text(folder, """
                <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                <Worksheet ss:Name="목록"><Table>
                <Row><Cell><Data ss:Type="String">업체명</Data></Cell><Cell><Data ss:Type="String">소재지</Data></Cell></Row>
                <Row><Cell><Data ss:Type="String">한빛정밀</Data></Cell><Cell><Data ss:Type="String">부산</Data></Cell></Row>
                <Row><Cell ss:Index="2"><Data ss:Type="String">대구</Data></Cell></Row>
                </Table></Worksheet></Workbook>
                """);

        var table = Tables.only(file);

        assertThat(table.name()).isEqualTo("목록");
        assertThat(table.cells()).containsExactly(List.of("한빛정밀", "부산"), List.of("", "대구"));
    }

    @Test
    void tablesWithoutNamesCanBeToldApart() {
        var table = "<table><tr><th>업체명</th><th>주소</th></tr><tr><td>한빛정밀</td><td>부산</td></tr></table>";

        var tables = Tables.all(Tables.text(folder, table + table));

        assertThat(tables).extracting(Tables.Read::name).containsExactly("1", "2");
    }

    @Test
    void valuesOfExcelsXmlReadAsTheirUserSeesThem() {
        var file = Tables.text(folder, """
                <?xml version="1.0"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                <ss:Worksheet ss:Name="목록"><ss:Table>
                <ss:Row><ss:Cell><ss:Data>사업자번호</ss:Data></ss:Cell><ss:Cell><ss:Data>설립일</ss:Data></ss:Cell></ss:Row>
                <ss:Row><ss:Cell><ss:Data ss:Type="Number">1.208800767E9</ss:Data></ss:Cell>
                <ss:Cell><ss:Data ss:Type="DateTime">2020-01-02T00:00:00.000</ss:Data></ss:Cell></ss:Row>
                </ss:Table></ss:Worksheet></ss:Workbook>
                """);

        assertThat(Tables.only(file).cells()).containsExactly(List.of("1208800767", "2020-01-02"));
    }

    @Test
    void aCellThatClaimsHugeRoomGetsNone() {
        var file = Tables.text(folder, """
                <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>
                <Row><Cell ss:MergeAcross="2000000000"><Data>가</Data></Cell></Row>
                <Row><Cell ss:Index="2000000000"><Data>나</Data></Cell></Row></Table></Worksheet></Workbook>
                """);

        assertThat(Tables.only(file).columns()).hasSizeLessThanOrEqualTo(16_384);
    }
}
