#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Adds up test results: count_results.py FOLDER... prints "passed failed skipped".

Each folder holds ctest's report (ctest.junit) and one report in QtTest's own format for each QtTest program, and for
others that write one. These count once for each test function, so that a QSKIP shows; any other test counts once.
"""

import collections
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

PASSED, FAILED, SKIPPED = range(3)
# QtTest's functions before and after the tests: not counted, unless they fail or skip everything.
FIXTURES = ("initTestCase", "cleanupTestCase", "initTestCase_data")


def function_result(element):
    """A function may report several incidents, one for each data row: the worst one counts."""
    kinds = {incident.get("type") for incident in element.iter("Incident")}
    kinds |= {message.get("type") for message in element.iter("Message")}
    if kinds & {"fail", "xpass", "qfatal", "bfail", "bxpass"}:
        return FAILED
    return SKIPPED if "skip" in kinds else PASSED


def qt_results(report):
    """Result of each function, and whether the report is complete: it is not if the program crashed."""
    results = []
    complete = False
    try:
        for _, element in ElementTree.iterparse(report):
            if element.tag == "TestFunction":
                result = function_result(element)
                if result != PASSED or element.get("name") not in FIXTURES:
                    results.append((element.get("name"), result))
            complete = element.tag == "TestCase"
    except ElementTree.ParseError:
        complete = False
    return results, complete


def last_line(case):
    """Why a test was skipped."""
    lines = (case.findtext("system-out") or "").strip().splitlines()
    return ": " + lines[-1] if lines else ""


def ctest_result(case):
    if case.find("skipped") is not None and "SKIP_RETURN_CODE" in case.find("skipped").get("message", ""):
        return SKIPPED
    return PASSED if case.get("status") == "run" else FAILED


def main(folders):
    totals = collections.Counter()
    for folder in map(pathlib.Path, folders):
        for case in ElementTree.parse(folder / "ctest.junit").getroot().iter("testcase"):
            name = case.get("name")
            outcome = ctest_result(case)
            report = folder / f"{name}.xml"
            results = []
            if report.exists():
                results, complete = qt_results(report)
                # A crash, a timeout or a leak found at exit: no function failed, but the program did.
                if not complete or (outcome == FAILED and FAILED not in [result for _, result in results]):
                    results.append(("the program itself", FAILED))
            for function, result in results or [(None, outcome)]:
                totals[result] += 1
                if result != PASSED:
                    word = "FAILED " if result == FAILED else "skipped"
                    detail = f" {function}" if function else last_line(case) if result == SKIPPED else ""
                    print(word, f"{folder.name}: {name}{detail}", file=sys.stderr)
    print(totals[PASSED], totals[FAILED], totals[SKIPPED])


main(sys.argv[1:])
