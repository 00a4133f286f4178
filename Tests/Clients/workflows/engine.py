"""A workflow in SpiffWorkflow: the emitted BPMN, executed event by event."""
import re

from SpiffWorkflow.bpmn.parser.BpmnParser import BpmnParser, BpmnValidator
from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine
from SpiffWorkflow.bpmn.specs.event_definitions.message import MessageEventDefinition
from SpiffWorkflow.bpmn.util import BpmnEvent
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.util.task import TaskState

import feel

#: When timers are due that are set, and when everything is over.
DUE, PAST = "2100-01-01T00:00:00Z", "2000-01-01T00:00:00Z"


class FEELEngine(PythonScriptEngine):
    """Conditions and times are FEEL, not Python."""

    def evaluate(self, task, expression, external_context=None):
        return feel.evaluate(expression, task.data)


class Engine:
    def __init__(self, path):
        parser = BpmnParser(validator=BpmnValidator())
        parser.add_bpmn_file(str(path))
        self.spec = parser.get_spec("process_" + path.stem)
        self.times = dict.fromkeys(re.findall(r"case\.(\w+Due)\b", path.read_text(encoding="utf-8")), DUE)

    def start(self, answers, today):
        return Run(self.spec, feel.value_of(answers) | {"today()": today, "case": self.times})


class Run:
    def __init__(self, spec, data):
        self.workflow = BpmnWorkflow(spec, script_engine=FEELEngine())
        self.case = data["case"]
        for task in self.workflow.get_tasks(state=TaskState.READY):
            task.data.update(data)
        self.proceed()

    def proceed(self):
        self.workflow.do_engine_steps()
        self.workflow.refresh_waiting_tasks()
        self.workflow.do_engine_steps()

    def waiting(self, name):
        return [task for task in self.workflow.get_tasks(state=TaskState.READY | TaskState.WAITING) if task.task_spec.bpmn_id == name]

    def send(self, event, asked=None, role=None):
        """Ends the task in hand with an event; a process in which no way is open for it stays where it is."""
        known = {"case": self.case | {"event": event, "role": role}}
        if asked is not None:
            known[event] = feel.value_of(asked)
        task, = self.waiting("state_" + self.state)
        if task.state == TaskState.WAITING:
            message = MessageEventDefinition(task.task_spec.event_definition.name)
            self.workflow.catch(BpmnEvent(message, payload=known))
        else:
            task.data.update(known)
            task.run()
        self.proceed()

    def pass_time(self, transition):
        """Lets the time of one timer come; a timer that is not there, or that never comes, leaves the process where it is."""
        for timer in self.waiting(f"timer_{self.state}_{transition}"):
            if timer._get_internal_data("event_value") == DUE:
                timer._set_internal_data(event_value=PAST)
        self.proceed()

    @property
    def state(self):
        """The state that the case is in, or the end that it came to."""
        tasks = self.workflow.get_tasks(state=TaskState.READY | TaskState.WAITING)
        names = [task.task_spec.bpmn_id or "" for task in tasks]
        standing = [name for name in names if name.startswith("state_")]
        ended = [task.task_spec.bpmn_id for task in self.workflow.get_tasks(state=TaskState.COMPLETED)
                 if (task.task_spec.bpmn_id or "").startswith("end_")]
        name, = standing or ended
        return name.split("_", 1)[1]

    @property
    def is_completed(self):
        return self.workflow.is_completed()
