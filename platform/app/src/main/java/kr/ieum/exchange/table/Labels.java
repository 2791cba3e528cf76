package kr.ieum.exchange.table;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what headings are made of from what stands below them. */
final class Labels {

    private static final int LONG_LABEL = 60;
    private static final int LONGEST_LABEL = 400;
    private static final double SOME = 0.34;
    private static final double FEW = 0.2;
    /** Amounts, codes, dates, telephone and registration numbers: what stands below a header, not in it. */
    private static final Pattern QUANTITY = Pattern.compile("[-+]?[\\d,.:/()\\s-]*\\d[\\d,.:/()\\s-]*%?");

    /** A year, month or quarter: 2024, 2024.01, 2024-1, 202401, 2024.1/4. */
    private static final Pattern PERIOD = Pattern.compile("(19|20)\\d\\d([.\\-/]? ?(0?[1-9]|1[0-2]|[1-4]/4))?\\.?");

    /** What headings of lists of firms, places and classes end with. */
    private static final Pattern KNOWN =
            Pattern.compile(".*(명칭|이름|성명|번호|부호|코드|주소|소재지|위치|대표|대표자|대표이사|업종|업태|종목|품목|제품|생산품|전화|연락처|팩스"
                    + "|일자|년월일?|연월일?|[년연]도|매출|매출액|금액|인원|규모|구분|여부|상태|비고|지역|시도|시군구|읍면동|단지|산단|홈페이지|이메일"
                    + "|연번|순번|상호|분류|유형|종류|내용|기간|면적|담당자?|부서|비율|합계|단위|의미|설명|항목|분야|특허|인증|연계|차수"
                    + "|(?:기업|업체|회사|사업장|사업자|법인|공장|시도|시군구|단지|산단|제품|업종|인증|기관|부서|과제|대표자|담당자|항목|분류|대표|품)명"
                    + "|(?:종업원|근로자|직원|종사자|사원|업체|기업|건|개)수"
                    + "|(?:설립|창업|등록|지정|인증|기준|발급|승인|개업|만료|종료|시작|신고)일"
                    + "|no|id|tel|fax|url|name|address|code|phone|e?mail|date|number|type|region|city|district|status|size"
                    + "|company|firm|ceo|representative|industry|products?|homepage|website|revenue|sales|employees|year"
                    + "|category|remarks?|notes?|description|title)|기업|업체|회사|기관|공장");

    private static final Pattern NOT_IN_LABEL = Pattern.compile("\\(.*?\\)|\\[.*?]|[^\\p{L}\\p{N}]");

    private Labels() {}

    static boolean are(List<String> row) {
        var filled = filled(row);
        var quantities = filled.stream().filter(Labels::isQuantity).count();
        var longOnes =
                filled.stream().filter(cell -> cell.length() > LONG_LABEL).count();
        return quantities <= filled.size() * FEW
                && longOnes <= filled.size() * SOME
                && filled.stream().allMatch(cell -> cell.length() <= LONGEST_LABEL);
    }

    static boolean isQuantity(String cell) {
        return QUANTITY.matcher(cell).matches() && !isPeriod(cell);
    }

    static boolean isPeriod(String cell) {
        return PERIOD.matcher(cell).matches();
    }

    static boolean isKnown(String cell) {
        var plain = NOT_IN_LABEL
                .matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                .replaceAll("");
        return cell.length() <= LONG_LABEL
                && KNOWN.matcher(plain.toLowerCase(java.util.Locale.ROOT)).matches();
    }

    static List<String> filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }
}
