package kr.ieum.industry.classification;

import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;

/** A story of the classification without screens. */
@IntegrationTest
@AsTenant(value = "daejeon", roles = "REGION_ADMIN")
abstract class ClassificationStory extends RatedFirmFixture {}
