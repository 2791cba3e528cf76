package kr.ieum.x.jeonnamemobility.model;

/** An edition with its bill of material and how domestic it is on a day. */
record ModelShare(Model model, Bom bom, DomesticShare share) {}
