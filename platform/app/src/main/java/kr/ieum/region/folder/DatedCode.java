package kr.ieum.region.folder;

import kr.ieum.folder.Term;

/** A code of the 행정표준코드, two digits for a region and five for a district, and when it is in force. */
public record DatedCode(String code, Term term) {}
