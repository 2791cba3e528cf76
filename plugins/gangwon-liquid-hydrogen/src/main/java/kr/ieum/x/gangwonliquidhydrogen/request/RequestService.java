package kr.ieum.x.gangwonliquidhydrogen.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import kr.ieum.x.gangwonliquidhydrogen.page.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Requests from application to result; selection takes money of the year's budget and no more than is left. */
@Component
class RequestService {

    private final Requests requests;
    private final Budgets budgets;
    private final Acting acting;
    private final TransactionOperations transactions;

    RequestService(Requests requests, Budgets budgets, Acting acting, TransactionOperations transactions) {
        this.requests = requests;
        this.budgets = budgets;
        this.acting = acting;
        this.transactions = transactions;
    }

    List<Request> page(RequestSearch search, Slice slice) {
        return requests.page(search, slice);
    }

    int count(RequestSearch search) {
        return requests.count(search);
    }

    Optional<Request> find(UUID id) {
        return requests.find(id);
    }

    List<Step> steps(UUID id) {
        return requests.steps(id);
    }

    UUID apply(RequestData data) {
        data.check();
        return transactions.execute(status -> {
            var id = requests.add(data, acting.stamp());
            requests.log(id, RequestState.APPLIED, "", acting.stamp());
            return id;
        });
    }

    Request get(UUID id) {
        return requests.find(id).orElseThrow(Gone::new);
    }

    /**
     * @throws ChangedMeanwhile when somebody else was faster
     * @throws Refused once it has been decided on
     */
    void change(Request seen, RequestData data) {
        data.check();
        transactions.executeWithoutResult(status -> {
            requireUndecided(requireSame(seen));
            requests.change(seen.id(), data, acting.stamp());
        });
    }

    /**
     * @param granted won that are given; only for the selection
     * @param words reason or result, may be empty where none is needed
     * @throws ChangedMeanwhile when somebody else was faster
     */
    void move(Request seen, RequestState to, long granted, String words) {
        transactions.executeWithoutResult(status -> {
            var now = requireSame(seen);
            now.state().requireStep(to, words);
            if (to == RequestState.SELECTED) {
                requireMoney(now, granted);
                requests.lead(now.id(), to, granted, acting.stamp());
            } else {
                requests.lead(now.id(), to, now.granted(), acting.stamp());
            }
            requests.log(now.id(), to, words, acting.stamp());
        });
    }

    /** @throws Refused once it has been decided on */
    void remove(Request seen) {
        transactions.executeWithoutResult(status -> {
            requireUndecided(requireSame(seen));
            requests.remove(seen.id(), acting.stamp());
        });
    }

    void restore(UUID id) {
        transactions.executeWithoutResult(status -> requests.restore(id));
    }

    private void requireMoney(Request request, long granted) {
        if (granted <= 0 || granted > request.asked()) {
            throw new Refused("refused.granted", request.asked());
        }
        budgets.hold(request.year(), request.kind())
                .orElseThrow(() -> new Refused("refused.no-budget", request.year() + "", request.kind()))
                .require(granted);
    }

    private Request requireSame(Request seen) {
        var now = requests.hold(seen.id());
        if (now.version() != seen.version()) {
            throw now.meanwhile();
        }
        return now;
    }

    private static void requireUndecided(Request request) {
        if (request.state() != RequestState.APPLIED && request.state() != RequestState.REVIEWED) {
            throw new Refused("refused.decided", request.state());
        }
    }
}
