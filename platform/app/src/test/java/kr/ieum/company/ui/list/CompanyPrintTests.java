package kr.ieum.company.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kr.ieum.company.CompanyWords;
import kr.ieum.company.list.Firms;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@AsTenant("jeju")
class CompanyPrintTests {

    @Autowired
    CompanyPrint companyPrint;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CompanyWords companyWords;

    @Test
    void aLongListIsCutAndSaysSo() {
        var firms = new Firms(jdbc, transaction, companyWords).inTenant("jeju");
        firms.clear();
        firms.addMany(CompanyPrint.MOST_ROWS + 1);

        var sheet = companyPrint.sheet(ListState.START, CompanyColumn.shownAtFirst(), Locale.KOREAN);

        var html = sheet.getElement().getOuterHTML();
        assertThat(html)
                .contains("총 1,001건", "위에서부터 1,000건만 인쇄합니다", "조건 없음", "제주특별자치도")
                .contains("기업 01000")
                .doesNotContain("기업 01001");
        firms.clear();
    }
}
