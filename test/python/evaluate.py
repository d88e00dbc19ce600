"""A second evaluator of policies, written from docs/policy-format.md and docs/application-format.md alone.

    python3 evaluate.py FOLDER

FOLDER holds policies.ndjson (`{"key", "policy"}` a line) and applications.ndjson (`{"key", "application"}`, the key
naming the policy). For each application one line of JSON is printed: stage, criteria, pending, verdict, ceilingVnd.
A form or a name that is not known stops it: a rule that is not understood must not be ignored.
"""

import json
import sys
from datetime import date
from fractions import Fraction
from pathlib import Path

UNMET, UNKNOWN, MET = 0, 1, 2
NAMES = {UNMET: "unmet", UNKNOWN: "unknown", MET: "met"}
STAGES = ["appraisal", "implementation", "settlement"]


def fact(application, path):
    """What stands at a path of the application, or is reckoned from it; None while it is not known."""
    if path == "quantity":
        return application.get("quantity", 1)
    if path == "governedOn":
        approved, as_of = application.get("approvedOn"), application["asOf"]
        return approved if approved is not None and approved < as_of else as_of
    if path == "lastYear":
        year = application.get("planYear")
        if year is None:
            return None
        others = [application.get("extendedToYear"), application.get("carriedOverToYear")]
        return max([year + application.get("plannedYears", 1) - 1] + [y for y in others if y is not None])
    value = application
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return value


def exactly(form, *keys, optional=()):
    return set(keys) <= set(form) <= set(keys) | set(optional)


def no(value):
    return {MET: UNMET, UNMET: MET, UNKNOWN: UNKNOWN}[value]


class Reader:
    """Conditions of one policy on one application."""

    def __init__(self, policy, application, grantable=None):
        self.policy, self.application, self.grantable = policy, application, grantable

    def fact(self, path):
        return fact(self.application, path)

    def day(self, operand):
        """A day, or None while it is not known."""
        if isinstance(operand, str):
            return operand
        if exactly(operand, "fact"):
            return self.fact(operand["fact"])
        if exactly(operand, "parameter", "edge"):
            return self.day(self.policy["parameters"][operand["parameter"]]["value"][operand["edge"]])
        for key, year in (("planYearPlus", "planYear"), ("lastYearPlus", "lastYear")):
            if exactly(operand, key, "monthDay"):
                base = self.fact(year)
                return None if base is None else f"{base + operand[key]:04d}-{operand['monthDay']}"
        raise ValueError(f"no day: {operand}")

    def span(self, value, form):
        if value is None:
            return UNKNOWN
        edges = [UNKNOWN if self.day(form[key]) is None else MET if holds(self.day(form[key])) else UNMET
                 for key, holds in (("from", lambda d: value >= d), ("before", lambda d: value < d)) if key in form]
        return min(edges, default=MET)

    def combine(self, form, each):
        if exactly(form, "all"):
            return min((each(part) for part in form["all"]), default=MET)
        if exactly(form, "any"):
            return max((each(part) for part in form["any"]), default=UNMET)
        if exactly(form, "not"):
            return no(each(form["not"]))
        return None

    def item(self, form, item):
        combined = self.combine(form, lambda part: self.item(part, item))
        if combined is not None:
            return combined
        value = item.get(form["field"])
        if exactly(form, "field", "is"):
            return UNKNOWN if value is None else MET if value == form["is"] else UNMET
        if exactly(form, "field", optional=("from", "before")):
            return self.span(value, form)
        raise ValueError(f"no condition on an item: {form}")

    def condition(self, form):
        combined = self.combine(form, self.condition)
        if combined is not None:
            return combined
        if exactly(form, "use"):
            return self.condition(self.policy["definitions"][form["use"]])
        if "count" in form and exactly(form, "count", "where", "atMost", optional=("plus",)):
            return self.count(form)
        if exactly(form, "sum", "atLeast"):
            return self.sum(form)
        if "fact" not in form:
            raise ValueError(f"no condition: {form}")
        value = self.fact(form["fact"])
        if exactly(form, "fact", "is"):
            return UNKNOWN if value is None else MET if value == form["is"] else UNMET
        if exactly(form, "fact", "oneOf"):
            return UNKNOWN if value is None else MET if value in form["oneOf"] else UNMET
        if exactly(form, "fact", "inList", "on"):
            on, members = self.fact(form["on"]), self.policy["lists"][form["inList"]]["members"]
            if value is None or on is None:
                return UNKNOWN
            return MET if any(m["value"] == value and m["period"]["from"] <= on
                              and (m["period"]["before"] is None or on < m["period"]["before"])
                              for m in members) else UNMET
        if exactly(form, "fact", optional=("from", "before")):
            return self.span(value, form)
        if exactly(form, "fact", optional=("atLeast", "atMost")):
            if value is None:
                return UNKNOWN
            return MET if form.get("atLeast", value) <= value <= form.get("atMost", value) else UNMET
        raise ValueError(f"no condition: {form}")

    def count(self, form):
        items, more = self.fact(form["count"]), 0
        if "plus" in form:
            more = self.fact(form["plus"])
        outcomes = [self.item(form["where"], item) for item in items or []]
        sure = outcomes.count(MET) + (more or 0)
        if sure > form["atMost"]:
            return UNMET
        open_ended = items is None or more is None or sure + outcomes.count(UNKNOWN) > form["atMost"]
        return UNKNOWN if open_ended else MET

    def sum(self, form):
        least, total, complete = self.fact(form["atLeast"]["fact"]), 0, True
        for part in form["sum"]:
            if isinstance(part, str):
                values = [self.fact(part)]
            elif exactly(part, "each", "field"):
                items = self.fact(part["each"])
                values = [None] if items is None else [item.get(part["field"]) for item in items]
            elif part == {"figure": "grantable"}:
                values = [self.grantable]
            else:
                raise ValueError(f"no amount: {part}")
            total += sum(value for value in values if value is not None)
            complete = complete and None not in values
        if least is None:
            return UNKNOWN
        return MET if total >= least else UNMET if complete else UNKNOWN


def stage_of(application):
    if application.get("stage"):
        return application["stage"]
    if application.get("approvedOn") is None:
        return "appraisal"
    return "settlement" if application.get("invoices") else "implementation"


def units_of(application):
    """The application as each unit has it, with the unit's own beneficiary and quantity."""
    return [{**application, "quantity": unit.get("quantity", 1),
             **({"beneficiary": unit["beneficiary"]} if unit.get("beneficiary") is not None else {})}
            for unit in application["units"]] if application.get("units") else [application]


def outcome_of(criterion, reader):
    """How one criterion turns out; None where it does not apply."""
    applies = reader.condition(criterion.get("when", {"all": []}))
    if applies == UNMET or (applies == UNKNOWN and criterion["condition"] == {"all": []}):
        return None
    outcome = reader.condition(criterion["condition"])
    return outcome if applies == MET or outcome == MET else UNKNOWN


def criteria_of(policy, application, grantable):
    """Outcomes by code, the codes that come later, and the verdict."""
    readers = [Reader(policy, unit, grantable) for unit in units_of(application)]
    now, outcomes, pending, verdict = STAGES.index(stage_of(application)), {}, [], []
    if not policy["criteria"]:
        raise ValueError("a policy without criteria decides nothing")
    for code, criterion in policy["criteria"].items():
        if application["activity"] not in criterion.get("activities", [application["activity"]]):
            continue
        if criterion.get("fund", application["fund"]) != application["fund"]:
            continue
        if STAGES.index(criterion.get("stage", "appraisal")) > now:
            pending.append(code)
            continue
        found = [outcome for outcome in (outcome_of(criterion, reader) for reader in readers) if outcome is not None]
        if not found:
            continue
        outcomes[code] = min(found)
        if criterion["verification"] != "assumption":
            verdict.append(outcomes[code])
    names = {UNMET: "ineligible", UNKNOWN: "undetermined", MET: "eligible"}
    return outcomes, pending, names[min(verdict, default=MET)]


def multiplier_of(policy, application, norm):
    asked = fact(application, "priority.multiplier")
    if fact(application, "priority.requested") is not True or asked is None or norm.get("multiplied") is False:
        return Fraction(1)
    reader, priority = Reader(policy, application), policy["priority"]
    groups = priority["areas"] + priority["industries"]
    if not any(reader.condition(group["condition"]) == MET for group in groups):
        return Fraction(1)
    return max(Fraction(1), min(Fraction(asked), Fraction(priority["multiplier"]["maximum"])))


def anniversary(day, years):
    year, month, date_of_month = map(int, day.split("-"))
    try:
        return date(year + years, month, date_of_month).isoformat()
    except ValueError:  # 29 February in a year that has none
        return date(year + years, 2, 28).isoformat()


def interest_of(policy, application):
    """The interest that counts, from the loans."""
    parameters = policy["parameters"]
    loans, total = parameters["interestLoans"]["value"], 0
    for loan in application["loans"]:
        if (loan["currency"] != loans["currency"] or loan["term"] not in loans["terms"]
                or loan["purpose"] not in loans["purposes"]):
            continue
        end = anniversary(loan["drawnOn"], parameters["interestYears"]["value"])
        rates = [loan.get(key) for key in ("lowestReferenceRate", "annualRate")]
        lowest, rate = (0, 0) if None in rates else map(Fraction, rates)
        for instalment in loan["instalments"]:
            due, paid = instalment["dueOn"], instalment.get("paidOn")
            if loan["drawnOn"] <= due <= end and paid is not None and paid <= min(application["asOf"], due):
                interest = instalment["interestVnd"]
                total += whole(interest * lowest / rate) if rate > lowest else interest
    return total


def whole(amount):
    return amount.numerator // amount.denominator if isinstance(amount, Fraction) else int(amount)


def cap_of(policy, norm):
    cap = norm.get("cap")
    if cap is None or "vnd" in cap:
        return cap and cap["vnd"]
    other = cap_of(policy, policy["norms"][cap["multipleOf"]])
    return whole(Fraction(cap["multiplier"]) * other)


def ceiling_of(policy, application, basis, quantity):
    """The ceiling of one unit, in đồng; None while it is not known or not stated."""
    norm = policy["norms"].get(application["activity"])
    if norm is None:
        return None
    multiplier = multiplier_of(policy, application, norm)
    if "perHectare" in norm:
        hectares, code = application.get("areaHectares"), application.get("clusterAreaBand")
        band = next((band for band in norm["perHectare"] if band["code"] == code), None)
        if hectares is None or band is None or quantity != 1:
            return None
        limits = [whole(Fraction(hectares) * band["vndPerHectare"]), band["capVnd"]]
        return min(limits + ([] if basis is None else [basis]))
    share, cap = norm.get("share"), norm.get("cap")
    if share is None and cap is None:
        return None
    limits = [] if basis is None else [whole(basis)]
    limit = None if cap is None else whole(multiplier * cap_of(policy, norm) * quantity)
    if share is not None:
        if basis is None:
            return None
        of = basis
        if cap is not None and cap["on"] == "basis":
            of, limit = min(basis, limit), None
        limits.append(whole(multiplier * Fraction(share["value"]) * of))
    if limit is not None:
        limits.append(limit)
    return min(limits)


def evaluate(policy, application):
    norm = policy["norms"].get(application["activity"], {})
    interest = norm.get("basis") == "interest-of-first-two-years"
    units, asked = application.get("units"), None
    if units:
        sums = {"eligibleCostVnd": sum(unit["eligibleCostVnd"] for unit in units)}
        if all(unit.get("requestedVnd") is not None for unit in units):
            sums["requestedVnd"] = sum(unit["requestedVnd"] for unit in units)
        application = {**sums, **application}
    if units and (interest or "perHectare" in norm):
        ceiling = None
    elif units:
        ceilings = [ceiling_of(policy, application, unit["eligibleCostVnd"], unit.get("quantity", 1)) for unit in units]
        ceiling = None if None in ceilings else sum(ceilings)
        if ceiling is not None:
            asked = sum(min(most, unit.get("requestedVnd", most)) for most, unit in zip(ceilings, units))
    else:
        basis = application.get("eligibleCostVnd")
        if interest and application.get("loans") is not None:
            basis = interest_of(policy, application)
        ceiling = ceiling_of(policy, application, basis, application.get("quantity", 1))
    requested = application.get("requestedVnd")
    known = [amount for amount in (ceiling, asked, requested) if amount is not None]
    stated = "share" in norm or "cap" in norm or "perHectare" in norm
    # An activity without a norm is not known to the policy; one whose norm states no level is limited by the request.
    if application["activity"] not in policy["norms"]:
        grantable = None
    else:
        grantable = requested if not stated else None if ceiling is None else min(known)
    outcomes, pending, verdict = criteria_of(policy, application, grantable)
    return {
        "stage": stage_of(application),
        "criteria": {code: NAMES[outcome] for code, outcome in outcomes.items()},
        "pending": pending,
        "verdict": verdict,
        "ceilingVnd": ceiling,
    }


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def main(folder):
    policies = {line["key"]: line["policy"] for line in lines(Path(folder) / "policies.ndjson")}
    for line in lines(Path(folder) / "applications.ndjson"):
        print(json.dumps(evaluate(policies[line["key"]], line["application"])))


if __name__ == "__main__":
    main(sys.argv[1])
