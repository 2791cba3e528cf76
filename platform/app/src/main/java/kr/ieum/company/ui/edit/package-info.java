@NullMarked
package kr.ieum.company.ui.edit;

import org.jspecify.annotations.NullMarked;
