package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kr.ieum.plugin.Cells;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.desk.TicketListStore.Present;
import kr.ieum.x.gyeongnamstrategicsafety.desk.TicketListStore.Written;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.records.EventKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.RecordKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import org.springframework.stereotype.Component;

/**
 * Keeps imported tickets, told apart by who asked what on which day. They are at the level 일반, and no others are found.
 * What was received again has more to tell than a list can, and is left to the page.
 */
@Component
class TicketKeeper implements ListImport.Keeper {

    private final TicketListStore store;
    private final DeskClock clock;
    private final Holidays holidays;
    private final Records records;
    private final Labels labels;

    TicketKeeper(TicketListStore store, DeskClock clock, Holidays holidays, Records records, Labels labels) {
        this.store = store;
        this.clock = clock;
        this.holidays = holidays;
        this.records = records;
        this.labels = labels;
    }

    @Override
    public Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
        return present(keys.stream().map(TicketKeeper::key).toList()).values().stream()
                .map(Present::ticket)
                .collect(Collectors.toMap(
                        ticket -> List.of(
                                ticket.data().caller(),
                                ticket.data().subject(),
                                ticket.received().toString()),
                        this::row));
    }

    @Override
    public void keep(List<Map<String, String>> rows) {
        var tickets = rows.stream().map(this::ticket).toList();
        var before = present(tickets.stream().map(ListedTicket::key).toList());
        refuse(before.values().stream().filter(one -> one.rounds() > 1).toList(), "desk.import.received-again");
        records.change(before.values().stream().map(Present::id).toList(), EventKind.CHANGED);
        var made = records.create(RecordKind.TICKET, tickets.size() - before.size())
                .iterator();
        var number = store.nextNumber();
        var days = holidays.workingDays();
        var written = new ArrayList<Written>();
        for (var ticket : tickets) {
            var there = before.get(ticket.key());
            var priority = ticket.data().priority();
            if (there != null && there.ticket().data().priority() == priority) {
                written.add(new Written(there.id(), there.number(), ticket, there.days(), there.due()));
                continue;
            }
            var term = clock.term(priority);
            written.add(new Written(
                    there == null ? made.next() : there.id(),
                    there == null ? number++ : there.number(),
                    ticket,
                    term,
                    days.after(ticket.received(), term)));
        }
        store.write(written);
    }

    @Override
    public void remove(List<List<String>> keys) {
        var tickets = present(keys.stream().map(TicketKeeper::key).toList()).values();
        refuse(tickets.stream().filter(one -> !one.untouched()).toList(), "desk.import.worked-on");
        records.delete(tickets.stream().map(Present::id).toList());
    }

    /** @throws Refused when two tickets cannot be told apart */
    private Map<ListedTicket.Key, Present> present(Collection<ListedTicket.Key> keys) {
        var present = new HashMap<ListedTicket.Key, Present>();
        store.find(keys).forEach(one -> {
            var other = present.put(one.ticket().key(), one);
            if (other != null) {
                throw new Refused("desk.import.twice", String.valueOf(other.number()), String.valueOf(one.number()));
            }
        });
        return present;
    }

    private static void refuse(List<Present> tickets, String key) {
        if (!tickets.isEmpty()) {
            throw new Refused(
                    key,
                    tickets.stream()
                            .map(ticket -> String.valueOf(ticket.number()))
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
    }

    private static ListedTicket.Key key(List<String> values) {
        return new ListedTicket.Key(values.get(0), values.get(1), LocalDate.parse(values.get(2)));
    }

    private Map<String, String> row(ListedTicket ticket) {
        var data = ticket.data();
        return Cells.row(
                "caller", data.caller(),
                "subject", data.subject(),
                "received", ticket.received(),
                "question", data.question(),
                "category", labels.of("category", data.category(), Locale.KOREAN),
                "priority", labels.of("priority", data.priority(), Locale.KOREAN),
                "answered", ticket.answered(),
                "answer", ticket.answer(),
                "answered-by", ticket.answeredBy(),
                "closed", ticket.closed() ? "true" : null);
    }

    private ListedTicket ticket(Map<String, String> row) {
        var answered = row.get("answered");
        var ticket = new ListedTicket(
                new TicketData(
                        row.getOrDefault("subject", ""),
                        row.getOrDefault("question", ""),
                        labels.required(
                                "category",
                                Category.class,
                                row.getOrDefault("category", ""),
                                "desk.import.no-category"),
                        labels.required(
                                "priority",
                                Priority.class,
                                row.getOrDefault("priority", ""),
                                "desk.import.no-priority"),
                        null,
                        row.getOrDefault("caller", ""),
                        ""),
                LocalDate.parse(row.getOrDefault("received", "")),
                answered == null ? null : LocalDate.parse(answered),
                row.getOrDefault("answered-by", ""),
                row.getOrDefault("answer", ""),
                Boolean.parseBoolean(row.get("closed")));
        ticket.requirePast(clock.today());
        return ticket;
    }
}
