import requests
from django.conf import settings


def triage(patient):
    payload = {
        "model": settings.AI_MODEL,
        "messages": [{"role": "user", "content": f"患者 {patient.real_name}，电话 {patient.phone}"}],
    }
    return requests.post(f"{settings.AI_API_URL}/v1/chat/completions", json=payload, timeout=60)  # expect


def summary(patient, key):
    url = f"https://{settings.AI_HOST}/v1beta/models/{settings.AI_MODEL}:generateContent?key={key}"
    return requests.post(url, json={"contents": [{"parts": [{"text": patient.id_card}]}]})  # expect
