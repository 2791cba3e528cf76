/**
 * Leading innovators of a region (지역혁신 선도기업; 지역중소기업법 12조, requirement 10.6): chosen by the region, published,
 * for three years and once more, looked after by an officer of the ministry's regional office.
 */
@NullMarked
@NamedInterface("leading")
package kr.ieum.industry.leading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
