"""A workflow in SpiffWorkflow: the emitted BPMN, executed event by event."""
import datetime

from SpiffWorkflow.bpmn.parser.BpmnParser import BpmnParser, BpmnValidator
from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.util.task import TaskState

import feel


class FEELEngine(PythonScriptEngine):
    """Conditions and times are FEEL, not Python."""

    def evaluate(self, task, expression, external_context=None):
        return feel.evaluate(expression, task.data)


class Engine:
    def __init__(self, path):
        parser = BpmnParser(validator=BpmnValidator())
        parser.add_bpmn_file(str(path))
        self.spec = parser.get_spec("process_" + path.stem)

    def start(self, answers, today):
        data = feel.value_of(answers) | {"today()": today}
        return Run(self.spec, data)


class Run:
    def __init__(self, spec, data):
        self.workflow = BpmnWorkflow(spec, script_engine=FEELEngine())
        self.data = data
        self.workflow.do_engine_steps()

    def send(self, event, asked=None, is_timer=False):
        """Ends the task in hand with an event; whether the process took it."""
        task, = self.workflow.get_tasks(state=TaskState.READY, manual=True)
        if asked is not None:
            self.data = self.data | {event: feel.value_of(asked)}
        case = {"event": event}
        if is_timer:
            now = datetime.datetime.now(datetime.timezone.utc)
            case[event + "Due"] = (now - datetime.timedelta(days=1)).isoformat()
        task.data = self.data | {"case": case}
        task.run()
        self.workflow.do_engine_steps()
        self.workflow.refresh_waiting_tasks()
        self.workflow.do_engine_steps()

    @property
    def state(self):
        """The state that was entered last."""
        names = [task.task_spec.bpmn_id for task in self.workflow.get_tasks(state=TaskState.READY | TaskState.COMPLETED)
                 if (task.task_spec.bpmn_id or "").startswith(("state_", "end_"))]
        ready = [task.task_spec.bpmn_id for task in self.workflow.get_tasks(state=TaskState.READY, manual=True)]
        return (ready or names[-1:])[0].split("_", 1)[1]

    @property
    def is_completed(self):
        return self.workflow.is_completed()
