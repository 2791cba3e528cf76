package kr.ieum.company.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.ieum.company.CertificateKind;
import kr.ieum.exchange.ImportField;

/**
 * What a column of a list of firms may mean. What lists call such columns stands with each group of fields, such as
 * {@link IdentityFields}.
 */
final class Fields {

    static final String EXTERNAL_KEY = "external_key";
    static final String NAME = "name";
    static final String ENGLISH_NAME = "english_name";
    static final String BUSINESS_NUMBER = "business_number";
    static final String CORPORATE_NUMBER = "corporate_number";
    static final String REPRESENTATIVE = "representative";
    static final String STATUS = "status";
    static final String SIZE_CLASS = "size_class";
    static final String FOUNDED_ON = "founded_on";
    static final String PHONE = "phone";
    static final String FAX = "fax";
    static final String WEBSITE = "website";
    static final String PRODUCTS = "products";
    static final String ADDRESS = "address";
    static final String ROAD_ADDRESS = "road_address";
    static final String LOT_ADDRESS = "lot_address";
    static final String POSTAL_CODE = "postal_code";
    static final String ADDRESS_DETAIL = "address_detail";
    static final String HEADQUARTERS_ADDRESS = "headquarters_address";
    static final String FACTORY_ADDRESS = "factory_address";
    static final String REGION = "region";
    static final String REGION_CODE = "region_code";
    static final String DISTRICT = "district";
    static final String COMPLEX = "complex";
    static final String INDUSTRY_NAME = "industry_name";
    static final String INDUSTRY_CODE = "industry_code";
    static final String YEAR = "year";
    static final String EMPLOYEES_MALE = "employees_male";
    static final String EMPLOYEES_FEMALE = "employees_female";
    static final String CERTIFICATES = "certificates";
    static final String CERTIFICATE_NUMBER = "certificate_number";
    static final String CERTIFICATE_FROM = "certificate_from";
    static final String CERTIFICATE_TO = "certificate_to";

    private Fields() {}

    /** @param lastYear the last year whose figures lists may hold */
    static List<ImportField> upTo(int lastYear) {
        return Stream.of(
                        IdentityFields.all(),
                        PlaceFields.all(),
                        ActivityFields.all(),
                        ContactFields.all(),
                        ProfileFields.all(),
                        FigureFields.upTo(lastYear),
                        CertificateFields.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Key of the field that ticks off a certificate. */
    static String certificate(CertificateKind kind) {
        return "certificate_" + kind.name().toLowerCase(Locale.ROOT);
    }
}
