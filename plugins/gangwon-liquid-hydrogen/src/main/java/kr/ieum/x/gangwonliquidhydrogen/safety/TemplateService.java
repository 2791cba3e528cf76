package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Templates of checklists. Runs keep a copy of the items, so a template may change at any time. */
@Component
class TemplateService {

    private final Templates templates;
    private final Acting acting;
    private final TransactionOperations transactions;

    TemplateService(Templates templates, Acting acting, TransactionOperations transactions) {
        this.templates = templates;
        this.acting = acting;
        this.transactions = transactions;
    }

    List<Template> all() {
        return templates.all();
    }

    Template get(UUID id) {
        return templates.find(id).orElseThrow(Gone::new);
    }

    Item item(UUID id) {
        return templates.item(id).orElseThrow(Gone::new);
    }

    List<Item> items(UUID template) {
        return templates.items(template);
    }

    UUID add(String name, String purpose) {
        acting.requireManager();
        return transactions.execute(status -> {
            requireFree(name, null);
            return templates.add(name, purpose, acting.stamp());
        });
    }

    /** @throws ChangedMeanwhile when somebody else was faster */
    void change(Template seen, String name, String purpose, boolean retired) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            requireFree(name, seen.id());
            if (templates.change(seen.id(), seen.version(), name, purpose, retired, acting.stamp()) == 0) {
                throw get(seen.id()).meanwhile();
            }
        });
    }

    void remove(UUID id) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> templates.remove(id, acting.stamp()));
    }

    void restore(UUID id) {
        acting.requireManager();
        if (transactions.execute(status -> templates.restore(id)) == 0) {
            throw new Refused("refused.not-restored");
        }
    }

    void addItem(UUID template, ItemData data) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> templates.addItem(template, data, acting.stamp()));
    }

    /** @throws ChangedMeanwhile when somebody else was faster */
    void changeItem(Item seen, ItemData data) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            if (templates.changeItem(seen.id(), seen.version(), data, acting.stamp()) == 0) {
                throw item(seen.id()).meanwhile();
            }
        });
    }

    void removeItem(UUID id) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> templates.removeItem(id, acting.stamp()));
    }

    void restoreItem(UUID id) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> templates.restoreItem(id));
    }

    private void requireFree(String name, @Nullable UUID own) {
        if (templates.named(name).filter(other -> !other.id().equals(own)).isPresent()) {
            throw new Refused("refused.template-name", name);
        }
    }
}
