package kr.ieum.x.gangwonliquidhydrogen.request;

import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import kr.ieum.x.gangwonliquidhydrogen.page.Inputs;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;

/** Asks for the year of a budget: from two before this one to three after it. */
final class YearInput {

    private static final int BEFORE = 2;
    private static final int AFTER = 3;

    private YearInput() {}

    static Select<Integer> of(Tools tools, Inputs inputs, int chosen) {
        var year = new Select<Integer>();
        var present = tools.acting().today().getYear();
        year.setLabel(tools.words().get("request.year"));
        year.setItems(IntStream.rangeClosed(Math.min(chosen, present - BEFORE), present + AFTER)
                .boxed()
                .toList());
        year.setValue(chosen);
        return inputs.required(year);
    }
}
