package kr.ieum.contract.play;

import java.util.List;
import java.util.Map;
import kr.ieum.plugin.ListImport.Keeper;
import org.springframework.transaction.support.TransactionOperations;

/** The keeper of a list as the platform works with it: each change is one transaction of the plugin. */
public record PlayedKeeper(Keeper keeper, TransactionOperations transactions) implements Keeper {

    @Override
    public Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
        return keeper.find(keys);
    }

    @Override
    public void keep(List<Map<String, String>> rows) {
        transactions.executeWithoutResult(status -> keeper.keep(rows));
    }

    @Override
    public void remove(List<List<String>> keys) {
        transactions.executeWithoutResult(status -> keeper.remove(keys));
    }
}
