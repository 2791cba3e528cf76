package kr.ieum.company.ui.list;

/** A value to choose, and what it is called. */
record Choice(String value, String label) {}
