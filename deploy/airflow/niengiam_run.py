"""The yearly job as an Airflow DAG. A run that failed can always be started again: nothing half-done is ever published."""

import pendulum
from airflow import DAG
from airflow.providers.standard.operators.bash import BashOperator

with DAG(
    dag_id="niengiam_run",
    schedule="17 2 1 * *",
    start_date=pendulum.datetime(2025, 1, 1, tz="Asia/Ho_Chi_Minh"),
    catchup=False,
    max_active_runs=1,
) as dag:
    BashOperator(
        task_id="run",
        bash_command=(
            "spark-submit --properties-file /etc/niengiam/niengiam.conf --conf spark.submit.deployMode=client"
            " --class niengiam.cli.Main /opt/niengiam/niengiam-submit.jar"
            " run --data hdfs:///niengiam/data --lake hdfs:///niengiam/lake --run-id 'airflow-{{ ts_nodash }}-{{ ti.try_number }}'"
        ),
        retries=2,
        retry_delay=pendulum.duration(minutes=10),
    )
