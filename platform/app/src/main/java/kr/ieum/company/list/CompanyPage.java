package kr.ieum.company.list;

import java.util.List;

/** The first firms of a list, and how many meet its conditions in all. */
public record CompanyPage(List<CompanyRow> rows, long total) {

    public CompanyPage {
        rows = List.copyOf(rows);
    }
}
